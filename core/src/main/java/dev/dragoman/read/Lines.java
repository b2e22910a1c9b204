package dev.dragoman.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * The lines of a stream of UTF-8, one at a time, blank ones passed over; one that is broken does
 * not break the next.
 */
final class Lines {
  private static final int LONGEST = 64 << 20;

  private final String origin;
  private final InputStream in;
  private int number;
  private boolean ended;

  Lines(String origin, InputStream in) {
    this.origin = origin;
    this.in = in;
  }

  /**
   * One line.
   *
   * @param origin file and line, from one
   * @param text empty where it cannot be read
   * @param trouble why not
   */
  record Line(String origin, Optional<String> text, String trouble) {}

  /** The next line that is not blank; empty at the end. */
  Optional<Line> next() {
    while (!ended) {
      number++;
      Optional<Line> line = read(origin + ":" + number);
      if (line.isPresent()) {
        return line;
      }
    }
    return Optional.empty();
  }

  private Optional<Line> read(String where) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    boolean tooLong = false;
    try {
      int b = in.read();
      while (b >= 0 && b != '\n') {
        tooLong = bytes.size() >= LONGEST;
        if (!tooLong) {
          bytes.write(b);
        }
        b = in.read();
      }
      ended = b < 0;
    } catch (IOException e) {
      ended = true;
      return Optional.of(new Line(where, Optional.empty(), "cannot be read: " + e.getMessage()));
    }
    if (tooLong) {
      return Optional.of(new Line(where, Optional.empty(), "longer than 64 MB"));
    }
    Optional<String> text = Decoder.utf8(bytes.toByteArray());
    if (text.isEmpty()) {
      return Optional.of(new Line(where, text, "its bytes are not UTF-8"));
    }
    return text.get().isBlank() ? Optional.empty() : Optional.of(new Line(where, text, ""));
  }
}
