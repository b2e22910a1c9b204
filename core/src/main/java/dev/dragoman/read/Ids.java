package dev.dragoman.read;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Identifiers of documents: the first 16 hexadecimal digits of a SHA-256. */
final class Ids {
  private static final int DIGITS = 16;

  private Ids() {}

  /** Of the canonical address, or of the text where there is none. */
  static String of(Optional<String> url, String text) {
    return hash(url.orElse(text));
  }

  private static String hash(String of) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(of.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
