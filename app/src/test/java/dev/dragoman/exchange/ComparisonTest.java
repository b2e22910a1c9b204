package dev.dragoman.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dragoman.Samples;
import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Status;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  private static final int STRIKE = 0;
  private static final int TALKS = 1;

  /** Equal values share a rank; worked out by hand. */
  @Test
  void ranks() {
    assertEquals(
        1, RankCorrelation.of(new double[] {1, 2, 9}, new double[] {0, 5, 6}).orElseThrow(), 1e-9);
    assertEquals(
        -1, RankCorrelation.of(new double[] {3, 2, 1}, new double[] {1, 2, 3}).orElseThrow(), 1e-9);
    // ranks 1.5 1.5 3 4 and 1 2 3.5 3.5
    assertEquals(
        4.0 / 4.5,
        RankCorrelation.of(new double[] {1, 1, 2, 3}, new double[] {1, 2, 3, 3}).orElseThrow(),
        1e-9);
    assertEquals(
        OptionalDouble.empty(), RankCorrelation.of(new double[] {1, 1, 1}, new double[] {1, 2, 3}));
    assertEquals(OptionalDouble.empty(), RankCorrelation.of(new double[] {1}, new double[] {1}));
  }

  @Test
  void countsByPairAndMonth() throws IOException {
    List<StoredClaim> ours = new ArrayList<>();
    ours.add(claim(TALKS, 1)); // before they begin: not compared
    ours.add(claim(STRIKE, 2));
    ours.add(claim(STRIKE, 3));
    ours.add(claim(STRIKE, 3));
    ours.add(claim(TALKS, 3));
    ours.add(claim(TALKS, 5));
    ours.add(future(3));
    List<ForeignEvent> theirs =
        List.of(
            event(2, "RUS", "SYR"),
            event(4, "SYR", "RUS"),
            event(5, "TUR", "RUS"),
            event(9, "TUR", "RUS"));
    ComparisonReport report =
        Comparison.of(
            ours::forEach,
            theirs.iterator(),
            Comparison.Options.of(ForeignFormat.GDELT),
            Tables.bundled());
    assertEquals(Optional.of(YearMonth.of(2021, 2)), report.from());
    assertEquals(Optional.of(YearMonth.of(2021, 5)), report.to());
    assertEquals(new ComparisonReport.Rows(7, 1), report.ours());
    assertEquals(new ComparisonReport.Rows(4, 0), report.theirs());
    ComparisonReport.Dyad syria = report.dyads().get(0);
    assertEquals("RUS-SYR", syria.name());
    assertEquals(3, syria.ours());
    assertEquals(2, syria.theirs());
    assertEquals(List.of(1, 1, 1), List.of(syria.both(), syria.onlyOurs(), syria.onlyTheirs()));
    assertEquals(2, syria.oursAlone());
    assertEquals(1, syria.theirsAlone());
    ComparisonReport.Dyad turkey = report.dyads().get(1);
    assertEquals("RUS-TUR", turkey.name());
    assertEquals(2, turkey.ours());
    assertEquals(1, turkey.theirs());
    assertEquals(2, report.dyads().size());
    assertTrue(report.lines().get(1).startsWith("months 2021-02 to 2021-05"));
    assertEquals(
        3, new ObjectMapper().readTree(report.json()).path("dyads").path(0).path("ours").asInt());
  }

  @Test
  void directionsAndClasses() {
    List<StoredClaim> ours = List.of(claim(STRIKE, 2), claim(TALKS, 2));
    List<ForeignEvent> theirs = List.of(event(2, "RUS", "SYR"));
    ComparisonReport report =
        Comparison.of(
            ours::forEach,
            theirs.iterator(),
            new Comparison.Options(true, Set.of(4), Scales.Quad.GDELT),
            Tables.bundled());
    assertEquals(1, report.dyads().size());
    assertEquals("RUS>SYR", report.dyads().get(0).name());
    assertEquals(new ComparisonReport.Rows(2, 1), report.ours());
  }

  @Test
  void noMonthOfBoth() {
    ComparisonReport report =
        Comparison.of(
            List.of(claim(STRIKE, 2))::forEach,
            List.of(event(3, "RUS", "SYR")).iterator(),
            Comparison.Options.of(ForeignFormat.ACLED),
            Tables.bundled());
    assertEquals(List.of(), report.dyads());
    assertEquals("no month in which both have rows", report.lines().get(1));
  }

  private static StoredClaim claim(int which, int month) {
    return StoredSamples.changed(
        Samples.coding().claims().get(which),
        Status.HAPPENED,
        false,
        StoredSamples.day(LocalDate.of(2021, month, 10)));
  }

  private static StoredClaim future(int month) {
    return StoredSamples.changed(
        Samples.coding().claims().get(STRIKE),
        Status.FUTURE,
        false,
        StoredSamples.day(LocalDate.of(2021, month, 10)));
  }

  private static ForeignEvent event(int month, String source, String target) {
    return new ForeignEvent(
        1,
        LocalDate.of(2021, month, 20),
        new ForeignEvent.Side(Optional.empty(), Optional.of(source)),
        new ForeignEvent.Side(Optional.empty(), Optional.of(target)),
        "195",
        Optional.of(4),
        Optional.empty(),
        OptionalLong.empty());
  }
}
