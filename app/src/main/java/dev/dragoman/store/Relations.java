package dev.dragoman.store;

import dev.dragoman.store.ChangePoints.Moments;
import dev.dragoman.store.Relation.By;
import dev.dragoman.store.Relation.Made;
import dev.dragoman.store.Relation.Period;
import dev.dragoman.store.Relation.Turn;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Draws relations out of the incidents of a store. */
final class Relations {
  /** How many incidents a turn is named by. */
  private static final int NAMED = 3;

  /** How often the query names the length of a period. */
  private static final int UNITS = 3;

  private final Transactions store;
  private final Where pair;

  /**
   * @param one a CAMEO actor code, or the beginning of one
   * @param other likewise
   * @param days of the incidents' first days
   */
  Relations(
      Transactions store, String one, String other, boolean directed, EventQuery.Period days) {
    this.store = store;
    List<Where> all = new ArrayList<>();
    all.add(directed ? pair(one, other) : Where.any(List.of(pair(one, other), pair(other, one))));
    days.from().ifPresent(d -> all.add(Where.is("i.event_start >= CAST(? AS DATE)", d.toString())));
    days.to().ifPresent(d -> all.add(Where.is("i.event_start <= CAST(? AS DATE)", d.toString())));
    this.pair = Where.and(all);
  }

  private static Where pair(String source, String target) {
    return Where.is("(i.source_code LIKE ? AND i.target_code LIKE ?)", source + "%", target + "%");
  }

  Relation by(By by) {
    TreeMap<LocalDate, Sum> sums = new TreeMap<>();
    List<Object> values = new ArrayList<>(Collections.nCopies(UNITS, unit(by)));
    values.addAll(pair.values());
    TreeSet<LocalDate> days = new TreeSet<>();
    store.rows(
        Sql.read("relations").replace(":pair", pair.sql()),
        values,
        row -> {
          sums.computeIfAbsent(row.getObject("period", LocalDate.class), d -> new Sum()).add(row);
          if (row.getBoolean("happened")) {
            days.add(row.getObject("first", LocalDate.class));
            days.add(row.getObject("last", LocalDate.class));
          }
        });
    List<Period> periods = new ArrayList<>();
    if (!sums.isEmpty()) {
      for (LocalDate day = sums.firstKey(); !day.isAfter(sums.lastKey()); day = next(day, by)) {
        periods.add(sums.getOrDefault(day, new Sum()).period(day));
      }
    }
    return new Relation(
        days.stream().findFirst(),
        days.descendingSet().stream().findFirst(),
        periods,
        turns(sums, by));
  }

  private static String unit(By by) {
    return by.name().toLowerCase(Locale.ROOT);
  }

  private static LocalDate next(LocalDate day, By by) {
    return switch (by) {
      case DAY -> day.plusDays(1);
      case WEEK -> day.plusWeeks(1).with(DayOfWeek.MONDAY);
      case MONTH -> day.plusMonths(1);
      case YEAR -> day.plusYears(1);
    };
  }

  /** Over the periods that have incidents of their own: of what nobody tells nothing is known. */
  private List<Turn> turns(SortedMap<LocalDate, Sum> sums, By by) {
    List<LocalDate> starts = new ArrayList<>();
    List<Moments> moments = new ArrayList<>();
    sums.forEach(
        (start, sum) -> {
          if (sum.moments.weight() > 0) {
            starts.add(start);
            moments.add(sum.moments);
          }
        });
    List<Integer> points = new ArrayList<>(ChangePoints.of(moments));
    if (!starts.isEmpty()) {
      points.add(0, 0);
    }
    List<Turn> turns = new ArrayList<>();
    OptionalDouble before = OptionalDouble.empty();
    for (int i = 0; i < points.size(); i++) {
      int at = points.get(i);
      int to = i + 1 < points.size() ? points.get(i + 1) : starts.size();
      double after = moments.subList(at, to).stream().reduce(Moments.NONE, Moments::plus).mean();
      LocalDate last = next(starts.get(Math.min(at + 1, to - 1)), by).minusDays(1);
      boolean better = after > before.orElse(0);
      turns.add(new Turn(starts.get(at), before, after, made(starts.get(at), last, better, by)));
      before = OptionalDouble.of(after);
    }
    return turns;
  }

  /** The heaviest of the turn's sign in its first two periods, or of any sign if there is none. */
  private List<Made> made(LocalDate first, LocalDate last, boolean better, By by) {
    List<Object> values =
        new ArrayList<>(
            List.of(better, Date.valueOf(first), Date.valueOf(last), unit(by), unit(by)));
    values.addAll(pair.values());
    values.add(NAMED);
    List<Made> all = new ArrayList<>();
    store.rows(
        Sql.read("relation_incidents").replace(":pair", pair.sql()),
        values,
        row -> all.add(made(row)));
    List<Made> fitting = all.stream().filter(m -> better == m.goldstein() > 0).toList();
    return fitting.isEmpty() ? all : fitting;
  }

  private static Made made(ResultSet row) throws SQLException {
    return new Made(
        row.getString("id"),
        row.getObject("event_start", LocalDate.class),
        row.getString("action"),
        row.getDouble("goldstein"),
        row.getInt("origins"),
        Reading.text(row, "sentence").orElse(""));
  }

  /** A period being summed. */
  private static final class Sum {
    private final Map<Integer, Long> quads = new TreeMap<>();
    private final Map<Integer, Double> weights = new TreeMap<>();
    private final Map<String, Long> roots = new HashMap<>();
    private long incidents;
    private long claims;
    private long untrue;
    private double goldstein;
    private Moments moments = Moments.NONE;

    private void add(ResultSet row) throws SQLException {
      long count = row.getLong("incidents");
      if (!row.getBoolean("happened")) {
        untrue += count;
        return;
      }
      incidents += count;
      claims += row.getLong("claims");
      double weight = row.getDouble("goldstein");
      goldstein += weight;
      moments =
          moments.plus(
              new Moments(
                  row.getLong("dated"),
                  row.getDouble("weight"),
                  row.getDouble("weighted"),
                  row.getDouble("squares")));
      quads.merge(row.getInt("quad"), count, Long::sum);
      weights.merge(row.getInt("quad"), weight, Double::sum);
      roots.merge(row.getString("root"), count, Long::sum);
    }

    private Period period(LocalDate start) {
      return new Period(
          start,
          incidents,
          Map.copyOf(quads),
          Map.copyOf(weights),
          new TreeMap<>(roots),
          goldstein,
          claims,
          untrue);
    }
  }
}
