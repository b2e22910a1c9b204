package dev.dragoman.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The dictionary in the docs is that of the code; a column that is added is told. */
class DataDictionaryTest {
  private static final Path FILE = Path.of("../docs/data-dictionary.md");

  @Test
  void theDocsHaveEveryColumn() throws IOException {
    List<String> rows =
        Files.readAllLines(FILE).stream().filter(line -> line.startsWith("| `")).toList();
    assertEquals(
        String.join("\n", Columns.standard().stream().map(DataDictionaryTest::row).toList()),
        String.join("\n", rows));
  }

  private static String row(Columns.Column column) {
    return "| `" + column.name() + "` | " + column.type() + " | " + column.about() + " |";
  }

  @Test
  void everyFormatIsTold() throws IOException {
    String docs = Files.readString(Path.of("../docs/exchange.md"));
    for (ExportFormat format : ExportFormat.values()) {
      assertTrue(docs.contains("`" + format.option() + "`"), format.option());
    }
    for (ForeignFormat format : ForeignFormat.values()) {
      assertTrue(docs.contains("`" + format.option() + "`"), format.option());
    }
    for (Misfit misfit : Misfit.values()) {
      assertTrue(docs.contains("`" + Names.of(misfit) + "`"), misfit.name());
    }
  }
}
