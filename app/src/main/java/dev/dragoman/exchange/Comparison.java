package dev.dragoman.exchange;

import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Claim;
import dev.dragoman.model.Claim.Party;
import dev.dragoman.model.TimeInterval;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Our claims beside somebody else's events, by pair of countries and month: how many each side has,
 * whether the months rank alike, and what one side lacks. Only the months that both sides cover are
 * compared. Of ours count the claims of what happened, not told as history, by their first day; of
 * several actors each pair. Memory grows with pairs and months, not with rows.
 */
public final class Comparison {
  private final Options options;
  private final ActorGroups groups;
  private final Scales scales;
  private final Map<String, Map<YearMonth, long[]>> cells = new HashMap<>();
  private final Side[] sides = {new Side(), new Side()};

  /**
   * What to compare.
   *
   * @param ordered whether who did it to whom tells pairs apart
   * @param quads quad classes that count; all where there are none
   * @param quad by whose table ours are classed: {@link ForeignFormat#quad()} of the other data
   */
  public record Options(boolean ordered, Set<Integer> quads, Scales.Quad quad) {
    public Options {
      quads = Set.copyOf(quads);
    }

    /** All events of a format, whoever acts. */
    public static Options of(ForeignFormat format) {
      return new Options(false, Set.of(), format.quad());
    }
  }

  private static final class Side {
    long rows;
    long left;
    Optional<YearMonth> first = Optional.empty();
    Optional<YearMonth> last = Optional.empty();

    void month(YearMonth month) {
      first = first.filter(m -> !m.isAfter(month)).or(() -> Optional.of(month));
      last = last.filter(m -> !m.isBefore(month)).or(() -> Optional.of(month));
    }
  }

  private Comparison(Options options, Tables tables) {
    this.options = options;
    this.groups = ActorGroups.load(tables, CountryNames.load(tables));
    this.scales = Scales.load(tables);
  }

  /**
   * Reads both to their ends.
   *
   * @param ours hands on our claims, one after another
   */
  public static ComparisonReport of(
      Consumer<Consumer<StoredClaim>> ours,
      Iterator<ForeignEvent> theirs,
      Options options,
      Tables tables) {
    Comparison comparison = new Comparison(options, tables);
    ours.accept(claim -> comparison.add(claim.claim()));
    theirs.forEachRemaining(comparison::add);
    return comparison.report();
  }

  private void add(Claim claim) {
    sides[0].rows++;
    Optional<YearMonth> month =
        claim.when().interval().map(TimeInterval::start).map(YearMonth::from);
    boolean happened =
        switch (claim.status()) {
          case HAPPENED, ONGOING -> !claim.background();
          case FUTURE, POSSIBLE, NEGATED -> false;
        };
    boolean counted = false;
    if (happened && month.isPresent() && asked(scales.quad(claim.action(), options.quad()))) {
      for (Rendering.Pair pair : pairs(claim)) {
        counted |= add(0, country(pair.source()), country(pair.target()), month.get());
      }
    }
    sides[0].left += counted ? 0 : 1;
  }

  /** A mutual claim counts once where pairs have no direction. */
  private List<Rendering.Pair> pairs(Claim claim) {
    List<Rendering.Pair> pairs = Rendering.pairs(claim);
    boolean twice = claim.reciprocal() && claim.source().isPresent() && claim.target().isPresent();
    if (options.ordered() || !twice) {
      return pairs;
    }
    List<Rendering.Pair> once = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i += 2) {
      once.add(pairs.get(i));
    }
    return once;
  }

  private Optional<String> country(Optional<Party> party) {
    return party.map(groups::split).flatMap(ActorParts::country);
  }

  private void add(ForeignEvent event) {
    sides[1].rows++;
    boolean counted =
        asked(event.quad())
            && add(
                1,
                event.source().country(),
                event.target().country(),
                YearMonth.from(event.date()));
    sides[1].left += counted ? 0 : 1;
  }

  private boolean asked(Optional<Integer> quad) {
    return options.quads().isEmpty() || quad.filter(options.quads()::contains).isPresent();
  }

  private boolean add(int side, Optional<String> source, Optional<String> target, YearMonth month) {
    if (source.isEmpty() || target.isEmpty()) {
      return false;
    }
    String one = source.get();
    String other = target.get();
    boolean turned = !options.ordered() && one.compareTo(other) > 0;
    String dyad = (turned ? other : one) + (options.ordered() ? ">" : "-") + (turned ? one : other);
    cells.computeIfAbsent(dyad, d -> new TreeMap<>())
        .computeIfAbsent(month, m -> new long[2])[side]++;
    sides[side].month(month);
    return true;
  }

  private ComparisonReport report() {
    Optional<YearMonth> from = later(sides[0].first, sides[1].first);
    Optional<YearMonth> to = earlier();
    List<YearMonth> months = new ArrayList<>();
    if (from.isPresent() && to.isPresent()) {
      for (YearMonth m = from.get(); !m.isAfter(to.get()); m = m.plusMonths(1)) {
        months.add(m);
      }
    }
    List<ComparisonReport.Dyad> dyads = new ArrayList<>();
    List<double[]> all = new ArrayList<>();
    cells.forEach(
        (name, counts) -> {
          ComparisonReport.Dyad dyad = dyad(name, counts, months, all);
          if (dyad.ours() + dyad.theirs() > 0) {
            dyads.add(dyad);
          }
        });
    dyads.sort(
        Comparator.comparing((ComparisonReport.Dyad d) -> -(d.ours() + d.theirs()))
            .thenComparing(ComparisonReport.Dyad::name));
    return new ComparisonReport(
        from,
        to,
        new ComparisonReport.Rows(sides[0].rows, sides[0].left),
        new ComparisonReport.Rows(sides[1].rows, sides[1].left),
        dyads,
        correlation(all));
  }

  private static Optional<YearMonth> later(Optional<YearMonth> a, Optional<YearMonth> b) {
    return a.flatMap(x -> b.map(y -> x.isAfter(y) ? x : y));
  }

  private Optional<YearMonth> earlier() {
    return sides[0].last.flatMap(x -> sides[1].last.map(y -> x.isBefore(y) ? x : y));
  }

  private static ComparisonReport.Dyad dyad(
      String name, Map<YearMonth, long[]> counts, List<YearMonth> months, List<double[]> all) {
    long[] sum = new long[2];
    int[] having = new int[3];
    long[] lacked = new long[2];
    List<double[]> points = new ArrayList<>();
    for (YearMonth month : months) {
      long[] count = counts.getOrDefault(month, new long[2]);
      points.add(new double[] {count[0], count[1]});
      sum[0] += count[0];
      sum[1] += count[1];
      if (count[0] + count[1] > 0) {
        all.add(new double[] {count[0], count[1]});
        having[count[0] > 0 && count[1] > 0 ? 0 : count[0] > 0 ? 1 : 2]++;
        lacked[0] += count[1] == 0 ? count[0] : 0;
        lacked[1] += count[0] == 0 ? count[1] : 0;
      }
    }
    return new ComparisonReport.Dyad(
        name,
        sum[0],
        sum[1],
        having[0],
        having[1],
        having[2],
        lacked[0],
        lacked[1],
        correlation(points));
  }

  private static OptionalDouble correlation(List<double[]> points) {
    return RankCorrelation.of(
        points.stream().mapToDouble(p -> p[0]).toArray(),
        points.stream().mapToDouble(p -> p[1]).toArray());
  }
}
