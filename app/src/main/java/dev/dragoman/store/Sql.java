package dev.dragoman.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The questions, one file each: {@code dev/dragoman/store/queries/NAME.sql}. */
final class Sql {
  private Sql() {}

  static String read(String name) {
    String file = "/dev/dragoman/store/queries/" + name + ".sql";
    try (InputStream in = Sql.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalArgumentException("no such query: " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The statements of a file with several, one after another. */
  static List<String> script(String name) {
    return List.of(read(name).split(";\\s*\n"));
  }
}
