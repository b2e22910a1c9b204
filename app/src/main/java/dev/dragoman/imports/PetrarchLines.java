package dev.dragoman.imports;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The lines of a PETRARCH dictionary without comments and blanks, numbered from one. */
final class PetrarchLines {
  private static final String OPEN = "<!--";
  private static final String CLOSE = "-->";

  private PetrarchLines() {}

  /**
   * One line.
   *
   * @param number in the file, from one
   * @param text stripped on the right; a leading blank or tab may remain
   */
  record Line(int number, String text) {}

  /** UTF-8, and Latin-1 line by line where a line is not: the shipped files mix them. */
  static List<Line> read(Path file) throws IOException {
    List<Line> lines = new ArrayList<>();
    boolean comment = false;
    int number = 0;
    for (String raw :
        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).split("\n")) {
      number++;
      String line = decoded(raw);
      if (comment) {
        int end = line.indexOf(CLOSE);
        if (end < 0) {
          continue;
        }
        comment = false;
        line = line.substring(end + CLOSE.length());
      }
      int start = line.indexOf(OPEN);
      while (start >= 0) {
        int end = line.indexOf(CLOSE, start);
        comment = end < 0;
        line = line.substring(0, start) + (comment ? "" : line.substring(end + CLOSE.length()));
        start = line.indexOf(OPEN);
      }
      line = line.replaceFirst("#.*|\\s;.*", "").stripTrailing();
      if (!line.isBlank() && !line.startsWith("<!")) {
        lines.add(new Line(number, line));
      }
    }
    return lines;
  }

  private static String decoded(String latin) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(latin.getBytes(StandardCharsets.ISO_8859_1)))
          .toString();
    } catch (CharacterCodingException e) {
      return latin;
    }
  }
}
