package dev.dragoman.bench;

import dev.dragoman.model.Dating;
import dev.dragoman.model.Document;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The text that the benchmarks read. */
final class Dispatches {
  private Dispatches() {}

  /** Repeated line by line until there are so many words. */
  static Document words(int count) {
    String[] lines = resource("dispatches.txt").split("\n");
    StringBuilder text = new StringBuilder();
    int words = 0;
    for (int i = 0; words < count; i++) {
      String[] line = lines[i % lines.length].split(" ");
      for (int w = 0; w < line.length && words < count; w++, words++) {
        text.append(line[w]).append(' ');
      }
      text.append('\n');
    }
    return document("bench", "2021-09-30", text.toString());
  }

  /** Repeated until there are so many UTF-8 bytes, and cut there; the text is ASCII. */
  static Document bytes(int count) {
    String text = resource("dispatches.txt");
    return document(
        "bench", "2021-09-30", text.repeat(count / text.length() + 1).substring(0, count));
  }

  /** The sample dispatches, with the days of their index. */
  static List<Document> corpus() {
    List<Document> documents = new ArrayList<>();
    for (String line : resource("/dev/dragoman/corpus/index.tsv").lines().skip(1).toList()) {
      String[] cells = line.split("\t");
      documents.add(
          document(
              cells[0], cells[2].substring(0, 10), resource("/dev/dragoman/corpus/" + cells[0])));
    }
    return documents;
  }

  private static Document document(String id, String day, String text) {
    return Document.of(id, Dating.given(LocalDate.parse(day)), text);
  }

  private static String resource(String name) {
    try (InputStream in = Objects.requireNonNull(Dispatches.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
