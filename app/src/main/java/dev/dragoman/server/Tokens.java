package dev.dragoman.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Files of tokens: one a line, {@code #} begins a comment. */
public final class Tokens {
  private Tokens() {}

  /**
   * Those of a file; none where there is no file.
   *
   * @throws IllegalArgumentException where a line is none, with file and line
   */
  public static List<Token> read(Path file) throws IOException {
    List<Token> tokens = new ArrayList<>();
    if (!Files.exists(file)) {
      return tokens;
    }
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        try {
          tokens.add(Token.parse(line));
        } catch (IllegalArgumentException e) {
          throw new IllegalArgumentException(file + ":" + number + ": " + e.getMessage(), e);
        }
      }
    }
    return tokens;
  }

  /** Adds the hash of a token to a file that its owner alone may read. */
  public static void add(Path file, Token token) throws IOException {
    String before = Files.exists(file) ? Files.readString(file) : "";
    Private.write(file, before + token.line() + "\n");
  }
}
