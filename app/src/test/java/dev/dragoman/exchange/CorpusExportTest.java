package dev.dragoman.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dragoman.exchange.Rendering.Pair;
import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Claim;
import dev.dragoman.model.Coding;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Claims of real sentences, rather than those made by hand. */
class CorpusExportTest {
  private final CodingJson codings = CodingJson.load(Tables.bundled());
  private final ClaimJson claims = ClaimJson.load(Tables.bundled());
  private final JsonLines writer = new JsonLines(false);

  @Test
  void theSampleCorpusGoesOutAndComesBack() throws IOException {
    int read = 0;
    for (Coding coding : SampleCorpus.codings()) {
      String line = writer.line(coding);
      assertEquals(line, writer.line(codings.read(line)));
      for (Claim claim : coding.claims()) {
        String json = new JsonLines(true).claim(claim, coding.codebook());
        ClaimJson.Versioned back = claims.read(json);
        assertEquals(json, new JsonLines(true).claim(back.claim(), back.codebook()));
        assertEquals(claim.action(), back.claim().action());
        read++;
      }
      List<StoredClaim> stored = SampleCorpus.stored(coding);
      gdelt(stored);
      for (ForeignFormat format : ForeignFormat.values()) {
        ExportFormat same = ExportFormat.of(format.option()).orElseThrow();
        if (format == ForeignFormat.PLOVER) {
          continue; // its reader passes over what has not happened
        }
        List<ForeignEvent> events = StoredSamples.read(format, StoredSamples.text(same, stored));
        assertEquals(rows(same, stored), events.size(), format.option());
      }
    }
    assertTrue(read > 40, "only " + read + " claims");
  }

  private static void gdelt(List<StoredClaim> stored) throws IOException {
    GdeltRows rows = new GdeltRows(Tables.bundled());
    Map<Long, StoredClaim> byId = new HashMap<>();
    for (StoredClaim claim : stored) {
      List<Pair> pairs = Rendering.pairs(claim.claim());
      for (int i = 0; i < pairs.size(); i++) {
        byId.put(Rendering.number(claim.claim().id(), i), claim);
      }
    }
    for (String[] row : StoredSamples.rows(ExportFormat.GDELT, stored)) {
      assertEquals(List.of(), rows.problems(row, true), String.join(" ", row));
      StoredClaim claim = Optional.ofNullable(byId.get(Long.parseLong(row[0]))).orElseThrow();
      assertEquals(claim.claim().action().cameo(), row[26]);
      assertEquals(
          claim.claim().when().interval().orElseThrow().start().toString().replace("-", ""),
          row[1]);
    }
  }

  private static long rows(ExportFormat format, List<StoredClaim> stored) throws IOException {
    try (Exporter exporter =
        format.open(OutputStream.nullOutputStream(), ExportOptions.standard())) {
      exporter.writeAll(stored.iterator());
      return exporter.tally().rows();
    }
  }
}
