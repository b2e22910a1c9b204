package dev.dragoman.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes to text. In turn: a byte-order mark, strict UTF-8, the charset that the page declares,
 * UTF-8 with a few broken bytes, and windows-1252 where the result looks like text.
 */
final class Decoder {
  private static final int HEAD = 4096;

  /** Of so many characters one may be broken. */
  private static final int ONE_BROKEN_IN = 500;

  private static final Pattern DECLARED =
      Pattern.compile(
          "<(?:meta|\\?xml)[^>]{0,200}(?:charset|encoding)\\s*=\\s*[\"']?([\\w.:-]+)",
          Pattern.CASE_INSENSITIVE);
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private Decoder() {}

  /** Bytes that are no text; the message says why not. */
  static final class NotText extends Exception {
    private static final long serialVersionUID = 1L;

    private final String reason;

    NotText(String reason) {
      super(reason);
      this.reason = reason;
    }

    String reason() {
      return reason;
    }
  }

  /**
   * The text of a whole file, without its byte-order mark.
   *
   * @throws NotText where the bytes are binary or in no encoding that is tried
   */
  static String decode(byte[] bytes) throws NotText {
    Optional<Charset> mark = mark(bytes);
    if (mark.isEmpty() && binary(bytes)) {
      throw new NotText("binary file, not text");
    }
    return mark.flatMap(charset -> lenient(bytes, charset))
        .or(() -> strict(bytes, StandardCharsets.UTF_8))
        .or(() -> declared(bytes).flatMap(charset -> lenient(bytes, charset)))
        .or(() -> lenient(bytes, StandardCharsets.UTF_8).filter(Decoder::hasForeign))
        .or(() -> strict(bytes, WINDOWS).filter(Decoder::western))
        .map(text -> text.startsWith("\ufeff") ? text.substring(1) : text)
        .orElseThrow(() -> new NotText("its bytes are neither UTF-8 nor Latin-1 text"));
  }

  /** Bytes that must be UTF-8; empty where they are not. */
  static Optional<String> utf8(byte[] bytes) {
    return strict(bytes, StandardCharsets.UTF_8)
        .map(text -> text.startsWith("\ufeff") ? text.substring(1) : text);
  }

  private static Optional<Charset> mark(byte[] b) {
    if (b.length >= 2 && b[0] == (byte) 0xfe && b[1] == (byte) 0xff) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    if (b.length >= 2 && b[0] == (byte) 0xff && b[1] == (byte) 0xfe) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return Optional.empty();
  }

  /** Control characters that no text holds, among the first bytes. */
  private static boolean binary(byte[] bytes) {
    int controls = 0;
    int length = Math.min(bytes.length, HEAD);
    for (int i = 0; i < length; i++) {
      int b = bytes[i];
      if (b == 0) {
        return true;
      }
      if (b > 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1b) {
        controls++;
      }
    }
    return controls * 50 > length;
  }

  private static Optional<Charset> declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARED.matcher(head);
    if (!matcher.find()) {
      return Optional.empty();
    }
    try {
      Charset charset = Charset.forName(matcher.group(1));
      return Optional.of(charset.equals(StandardCharsets.ISO_8859_1) ? WINDOWS : charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> lenient(byte[] bytes, Charset charset) {
    String text = new String(bytes, charset);
    long broken = text.chars().filter(c -> c == '\ufffd').count();
    return broken * ONE_BROKEN_IN <= text.length() ? Optional.of(text) : Optional.empty();
  }

  /** Whether more characters beyond ASCII were read whole than broken. */
  private static boolean hasForeign(String text) {
    long whole = text.chars().filter(c -> c > 127 && c != '\ufffd').count();
    return whole > text.chars().filter(c -> c == '\ufffd').count();
  }

  /** Mostly plain letters and few signs: not another script read wrongly. */
  private static boolean western(String text) {
    long plain = text.chars().filter(c -> c < 128 && Character.isLetter(c)).count();
    long beyond = text.chars().filter(c -> c > 127).count();
    return beyond * 5 <= plain;
  }
}
