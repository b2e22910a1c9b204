package dev.dragoman.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.dragoman.lexicon.Tables.TableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a small table of invented actors is stale on which day. */
class StalenessTest {
  @TempDir private Path folder;

  @BeforeEach
  void tables() throws IOException {
    Files.write(
        folder.resolve("actors.tsv"),
        List.of(
            "id\tname\taliases\tkind\tcode\toffice\tfrom\tto\tsource",
            "kemeny\tRosa Kemeny\t\tperson\tRURGOV\tpresident\t2030-01-01\t\tgazette",
            "nagy\tBoris Nagy\t\tperson\tRURGOV\tpresident\t2020-01-01\t2029-12-31\tgazette",
            "nagy\tBoris Nagy\t\tperson\tRURELI\t\t2030-01-01\t2030-12-31\tunverified",
            "front\tVesk Front\t\tarmed\tRURREB\t\t\t\tgazette"));
    Files.write(folder.resolve("horizons.tsv"), List.of("source\tuntil", "gazette\t2031-12-31"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2030-06-01 ; 4 UNVERIFIED",
        "2031-12-31 ; 4 UNVERIFIED, 4 UNKNOWN",
        "2032-01-01 ; 2 OPEN, 4 UNVERIFIED, 2 UNKNOWN, 4 UNKNOWN",
      })
  void tellsWhatCannotBeReliedOn(LocalDate day, String expected) {
    String got =
        String.join(
            ", ",
            Staleness.on(day, Tables.bundled().overlay(folder)).stream()
                .filter(f -> f.country().equals("RUR"))
                .map(f -> f.row().line() + " " + f.reason())
                .toList());
    assertEquals(expected, got);
  }

  @Test
  void aHorizonThatIsNoDayIsToldWithItsLine() throws IOException {
    Files.write(folder.resolve("horizons.tsv"), List.of("source\tuntil", "gazette\tsoon"));
    TableException told =
        assertThrows(TableException.class, () -> Horizons.load(Tables.bundled().overlay(folder)));
    assertEquals(folder.resolve("horizons.tsv") + ":2: no day: 'soon'", told.getMessage());
  }
}
