package dev.dragoman.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopiesCommandTest {
  private static final String TEXT =
      "The ferry that sank off the northern pier on Monday carried more people than its papers"
          + " allowed, the harbour master said. Divers brought up eleven bodies by noon and went on"
          + " searching in the afternoon, although the wind had turned and the water was cold.";

  @Test
  void theEarliestIsTheOriginalWhereverItStands(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("in.jsonl");
    Files.write(
        file,
        List.of(
            line("b", "2020-03-03", "CALM BAY (Gazette) - " + TEXT + " The mayor sent flowers."),
            line("x", "2020-03-01", "Nothing else happened that day in the whole of the district."),
            line("a", "2020-03-02", TEXT),
            line("a", "2020-03-01", "The same id once more, with words of its own to be read."),
            line("c", "2020-03-04", TEXT)));
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exit =
        Main.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
            .execute("copies", file.toString());
    assertEquals(1, exit);
    assertEquals(
        List.of(
            "{\"id\":\"b\",\"copyOf\":\"a\"}",
            "{\"id\":\"x\",\"copyOf\":null}",
            "{\"id\":\"a\",\"copyOf\":null}",
            "{\"id\":\"c\",\"copyOf\":\"a\"}"),
        out.toString().lines().toList());
    assertEquals(
        List.of(
            "1 of 5 documents rejected:",
            "  1  an earlier document has the same id: " + file + ":4"),
        err.toString().lines().toList());
  }

  private static String line(String id, String published, String text) {
    return "{\"id\": \"%s\", \"published\": \"%s\", \"text\": \"%s\"}"
        .formatted(id, published, text);
  }
}
