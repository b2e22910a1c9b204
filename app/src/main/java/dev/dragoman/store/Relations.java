package dev.dragoman.store;

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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;

/** Draws relations out of the incidents of a store. */
final class Relations {
  /** How many incidents a turn is named by. */
  private static final int NAMED = 3;

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
    List<Object> values = new ArrayList<>(List.of(by.name().toLowerCase(Locale.ROOT)));
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
        turns(periods, by));
  }

  private static LocalDate next(LocalDate day, By by) {
    return switch (by) {
      case DAY -> day.plusDays(1);
      case WEEK -> day.plusWeeks(1).with(DayOfWeek.MONDAY);
      case MONTH -> day.plusMonths(1);
      case YEAR -> day.plusYears(1);
    };
  }

  /** Over the periods that have incidents: of what nobody tells nothing is known. */
  private List<Turn> turns(List<Period> all, By by) {
    List<Period> periods = all.stream().filter(p -> p.incidents() > 0).toList();
    double[] balance = periods.stream().mapToDouble(Period::goldstein).toArray();
    List<Integer> points = new ArrayList<>(ChangePoints.of(balance));
    if (!periods.isEmpty()) {
      points.add(0, 0);
    }
    List<Turn> turns = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      int at = points.get(i);
      int to = i + 1 < points.size() ? points.get(i + 1) : balance.length;
      OptionalDouble before =
          i == 0 ? OptionalDouble.empty() : OptionalDouble.of(mean(balance, points.get(i - 1), at));
      double after = mean(balance, at, to);
      LocalDate first = periods.get(at).start();
      LocalDate last = next(periods.get(Math.min(at + 1, to - 1)).start(), by).minusDays(1);
      boolean better = before.isEmpty() ? after > 0 : after > before.getAsDouble();
      turns.add(new Turn(first, before, after, made(first, last, better)));
    }
    return turns;
  }

  private static double mean(double[] values, int start, int end) {
    double sum = 0;
    for (int i = start; i < end; i++) {
      sum += values[i];
    }
    return sum / (end - start);
  }

  /** The heaviest of the turn's sign in its first two periods, or of any sign if there is none. */
  private List<Made> made(LocalDate first, LocalDate last, boolean better) {
    List<Object> values = new ArrayList<>(List.of(Date.valueOf(first), Date.valueOf(last)));
    values.addAll(pair.values());
    values.add(100);
    List<Made> all = new ArrayList<>();
    store.rows(
        Sql.read("relation_incidents").replace(":pair", pair.sql()),
        values,
        row -> all.add(made(row)));
    List<Made> fitting = all.stream().filter(m -> better == m.goldstein() > 0).toList();
    return (fitting.isEmpty() ? all : fitting).stream().limit(NAMED).toList();
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
