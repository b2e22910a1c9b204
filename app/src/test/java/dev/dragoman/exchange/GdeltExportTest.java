package dev.dragoman.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dragoman.Samples;
import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Claim;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Events and Mentions as GDELT's own rows have them. */
class GdeltExportTest {
  private final GdeltRows rows = new GdeltRows(Tables.bundled());
  private final List<StoredClaim> claims = List.of(StoredSamples.strike(), StoredSamples.talks());

  @Test
  void rowsAreAsGdeltsAre() throws IOException {
    List<String[]> written = StoredSamples.rows(ExportFormat.GDELT, claims);
    for (String[] row : written) {
      assertEquals(List.of(), rows.problems(row, true));
    }
    // the strike on the rebels and on the fighters without a code, the talks both ways
    assertEquals(4, written.size());
    assertEquals(4, written.stream().map(row -> row[0]).distinct().count());
  }

  /** Column by column, since the reader of the rows knows only some. */
  @Test
  void aRowHasEveryCellInItsPlace() throws IOException {
    String[] row = StoredSamples.rows(ExportFormat.GDELT, claims).get(0);
    assertEquals(
        "20210926 202109 2021 2021.7288 RUSMIL RUSSIAN_ARMED_FORCES RUS - - - - MIL - -"
            + " SYRREB A_REBEL_POST SYR - - - - REB - -"
            + " 1 195 195 19 4 -10.0 4 2 3 - 0 - - - - - - - 0 - - - - - - -"
            + " 4 Afrin,_Aleppo,_Syria SY SY00 - 36.51 36.87 - 20210928030405"
            + " https://www.example.org/raid",
        String.join(
            " ",
            Arrays.stream(row)
                .skip(1)
                .map(cell -> cell.isEmpty() ? "-" : cell.replace(' ', '_'))
                .toList()));
  }

  @Test
  void theImporterReadsThemBack() throws IOException {
    List<ForeignEvent> events =
        StoredSamples.read(ForeignFormat.GDELT, StoredSamples.text(ExportFormat.GDELT, claims));
    ForeignEvent strike = events.get(0);
    assertEquals(LocalDate.of(2021, 9, 26), strike.date());
    assertEquals(Optional.of("RUSMIL"), strike.source().name());
    assertEquals(Optional.of("SYR"), strike.target().country());
    assertEquals("195", strike.action());
    assertEquals(Optional.of(4), strike.quad());
    assertEquals(Optional.of("Afrin, Aleppo, Syria"), strike.place());
    assertEquals(Optional.of("TURGOV"), events.get(3).source().name());
    assertEquals(Optional.of("RUSGOV"), events.get(3).target().name());
  }

  @Test
  void mentionsPointIntoTheText() throws IOException {
    List<String[]> events = StoredSamples.rows(ExportFormat.GDELT, claims);
    List<String[]> mentions = StoredSamples.rows(ExportFormat.GDELT_MENTIONS, claims);
    assertEquals(events.size(), mentions.size());
    for (int i = 0; i < events.size(); i++) {
      String[] mention = mentions.get(i);
      assertEquals(GdeltMentions.COLUMNS, mention.length);
      assertEquals(events.get(i)[0], mention[0]);
      assertEquals("example.org", mention[4]);
      assertTrue(mention[11].matches("[1-9]0|100"), mention[11]);
    }
    Claim strike = claims.get(0).claim();
    assertTrue(at(mentions.get(0)[7]).startsWith(strike.source().orElseThrow().text()));
    assertTrue(at(mentions.get(0)[8]).startsWith(strike.target().orElseThrow().text()));
    assertTrue(at(mentions.get(0)[9]).startsWith("bombed"));
    assertTrue(at(mentions.get(3)[7]).startsWith("Turkey"));
  }

  private static String at(String offset) {
    return Samples.TEXT.substring(Integer.parseInt(offset));
  }
}
