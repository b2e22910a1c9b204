package dev.dragoman.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dragoman.Samples;
import dev.dragoman.model.Claim;
import dev.dragoman.model.Status;
import dev.dragoman.model.TimeInterval;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a format cannot hold is left out and counted, or let in on demand. */
class MisfitTest {
  private static final LocalDate DAY = LocalDate.of(2021, 9, 26);
  private static final Claim STRIKE = Samples.coding().claims().get(0);
  private static final List<StoredClaim> CLAIMS =
      List.of(
          StoredSamples.strike(),
          with(Status.ONGOING, false),
          with(Status.NEGATED, false),
          with(Status.POSSIBLE, false),
          with(Status.FUTURE, false),
          with(Status.HAPPENED, true),
          StoredSamples.changed(STRIKE, Status.HAPPENED, false, Optional.empty()),
          StoredSamples.changed(
              STRIKE, Status.HAPPENED, false, Optional.of(TimeInterval.month(DAY))),
          StoredSamples.changed(
              STRIKE, Status.HAPPENED, false, Optional.of(TimeInterval.year(2021))));

  private static StoredClaim with(Status status, boolean background) {
    return StoredSamples.changed(STRIKE, status, background, StoredSamples.day(DAY));
  }

  @Test
  void aFormatOfHappeningsOnDaysHoldsNothingElse() throws IOException {
    Map<Misfit, Long> left =
        Map.of(
            Misfit.NEGATED,
            1L,
            Misfit.POSSIBLE,
            1L,
            Misfit.FUTURE,
            1L,
            Misfit.BACKGROUND,
            1L,
            Misfit.UNDATED,
            1L,
            Misfit.COARSE,
            2L);
    for (ExportFormat format :
        List.of(
            ExportFormat.GDELT,
            ExportFormat.GDELT_MENTIONS,
            ExportFormat.ICEWS,
            ExportFormat.PHOENIX)) {
      assertEquals(left, tally(format, Set.of()).leftOut(), format.option());
    }
  }

  @Test
  void whatTheUserLetsInIsWritten() throws IOException {
    Tally tally = tally(ExportFormat.GDELT, Set.of(Misfit.NEGATED, Misfit.UNDATED, Misfit.COARSE));
    assertEquals(
        Map.of(Misfit.POSSIBLE, 1L, Misfit.FUTURE, 1L, Misfit.BACKGROUND, 1L), tally.leftOut());
    assertEquals(9, tally.claims());
    assertThrows(
        IllegalArgumentException.class,
        () -> ExportOptions.standard().lettingIn(Set.of(Misfit.NO_TYPE)));
  }

  /** ACLED knows days, weeks and months. */
  @Test
  void acledHoldsMonths() throws IOException {
    assertEquals(1L, tally(ExportFormat.ACLED, Set.of()).leftOut().get(Misfit.COARSE));
  }

  /** UCDP says from when to when. */
  @Test
  void ucdpHoldsYears() throws IOException {
    assertTrue(!tally(ExportFormat.UCDP, Set.of()).leftOut().containsKey(Misfit.COARSE));
  }

  @Test
  void ploverMarksWhatHasNotHappened() throws IOException {
    assertEquals(Map.of(Misfit.UNDATED, 1L), tally(ExportFormat.PLOVER, Set.of()).leftOut());
    List<String> modes =
        StoredSamples.text(ExportFormat.PLOVER, CLAIMS)
            .lines()
            .map(line -> line.replaceAll(".*\"mode\":\\[([^]]*)].*", "$1").replace("\"", ""))
            .toList();
    assertEquals(
        List.of(
            "heavy-weapons",
            "heavy-weapons",
            "heavy-weapons,negation",
            "heavy-weapons,hypothetical",
            "heavy-weapons,future",
            "heavy-weapons,historical",
            "heavy-weapons",
            "heavy-weapons"),
        modes);
  }

  @Test
  void ourOwnFormatsHoldAll() throws IOException {
    for (ExportFormat format :
        List.of(ExportFormat.JSONL, ExportFormat.CSV, ExportFormat.GEOJSON, ExportFormat.JSONLD)) {
      assertEquals(Map.of(), tally(format, Set.of()).leftOut(), format.option());
    }
  }

  @Test
  void whatWasLeftOutIsTold() throws IOException {
    List<String> lines = tally(ExportFormat.ICEWS, Set.of()).lines();
    assertEquals("4 rows of 2 claims; 7 claims left out", lines.get(0));
    assertTrue(lines.contains("  1 said not to have happened"), lines.toString());
  }

  private static Tally tally(ExportFormat format, Set<Misfit> letIn) throws IOException {
    ExportOptions options = ExportOptions.standard().lettingIn(letIn);
    try (Exporter exporter = format.open(new ByteArrayOutputStream(), options)) {
      exporter.writeAll(CLAIMS.iterator());
      return exporter.tally();
    }
  }
}
