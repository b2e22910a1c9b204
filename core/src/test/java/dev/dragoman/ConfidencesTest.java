package dev.dragoman;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dragoman.lexicon.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfidencesTest {
  @TempDir private Path folder = Path.of("");

  private Confidences with(String... rows) throws IOException {
    String table = "signal\tweight\tright\tof\n" + String.join("\n", rows).replace(' ', '\t');
    Files.writeString(folder.resolve("confidence.tsv"), table);
    return Confidences.load(Tables.bundled().overlay(folder));
  }

  @Test
  void weightsOfSignalsAreAddedUpToOdds() throws IOException {
    Confidences confidences = with("base 1.0986", "no-target -1.0986");
    assertEquals(0.75, confidences.of(List.of()), 1e-4);
    assertEquals(0.5, confidences.of(List.of("no-target")), 1e-4);
  }

  @Test
  void aBrokenRowIsToldWithFileAndLine() {
    Exception unknown = assertThrows(Tables.TableException.class, () -> with("base 1", "moon -1"));
    assertTrue(unknown.toString().contains("confidence.tsv:3: no such signal: 'moon'"));
    Exception wrong = assertThrows(Tables.TableException.class, () -> with("base much"));
    assertTrue(wrong.toString().contains("confidence.tsv:2: not a number: 'much'"));
  }
}
