package dev.dragoman.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The lines of a stream of bytes, one after another in one array. */
final class Lines {
  private final InputStream in;
  private byte[] bytes = new byte[1 << 17];
  private int start;
  private int end;
  private int next;
  private int filled;

  Lines(InputStream in) {
    this.in = in;
  }

  /** Moves on to the next line; false after the last. */
  boolean next() throws IOException {
    start = next;
    int at = start;
    while (true) {
      while (at < filled && bytes[at] != '\n') {
        at++;
      }
      if (at < filled) {
        end = at;
        next = at + 1;
        return true;
      }
      at -= start;
      if (!fill()) {
        end = filled;
        next = filled;
        return end > start;
      }
    }
  }

  /** Moves the line begun to the array's start and reads on behind it; false at the end. */
  private boolean fill() throws IOException {
    System.arraycopy(bytes, start, bytes, 0, filled - start);
    filled -= start;
    start = 0;
    if (filled == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * bytes.length);
    }
    int read = in.read(bytes, filled, bytes.length - filled);
    filled += Math.max(read, 0);
    return read > 0;
  }

  byte[] bytes() {
    return bytes;
  }

  /** Where the line begins in {@link #bytes()}. */
  int start() {
    return start;
  }

  /** Where it ends, without the line feed. */
  int end() {
    return end;
  }

  /** Whether nothing but blanks stands in the line, or a comment. */
  boolean idle() {
    int at = start;
    while (at < end && Cells.blank(bytes[at])) {
      at++;
    }
    return at == end || bytes[start] == '#';
  }
}
