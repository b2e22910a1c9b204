package dev.dragoman.incident;

import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.TimeInterval;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which claims can be about one happening. A pure function of two claims: points of {@code
 * incident_points.tsv} for what they have in common and against what they have not, so it does not
 * matter what else was read and in which order.
 *
 * <p>Of many claims only those need be compared of which one {@link #sought} a key that the other
 * is {@link #kept} under; all others have no link. Safe for any number of threads.
 */
public final class Links {
  /** Claims that are less alike have no link. */
  public static final double LEAST = 0.15;

  /** So far apart may two days of one happening be told. */
  public static final int DAYS_APART = 3;

  /** So many days are as good as a day. */
  static final int SHORT_DAYS = 7;

  private static final String NOBODY = "-";
  private static final String WIDE = "~";

  private final Signals signals;
  private final Map<String, Double> points = new HashMap<>();

  private Links(Signals signals) {
    this.signals = signals;
  }

  /**
   * @throws Tables.TableException where a table is broken
   */
  public static Links load(Tables tables, ContentWords words) {
    Links links = new Links(Signals.load(tables, words));
    for (Tables.Row row : tables.read("incident_points.tsv")) {
      try {
        links.points.putIfAbsent(row.get("signal"), Double.valueOf(row.get("points")));
      } catch (NumberFormatException e) {
        throw row.error("no number: '" + row.get("points") + "'");
      }
    }
    return links;
  }

  /** How likely two claims are about one happening, 0 to 1; empty where they have no link. */
  public Optional<Double> likeness(Telling a, Telling b) {
    if (!timely(a, b)) {
      return Optional.empty();
    }
    double sum = points.getOrDefault("base", 0.0);
    for (String name : signals.of(a, b)) {
      sum += points.getOrDefault(name, 0.0);
    }
    double likeness = 1 / (1 + Math.exp(-sum));
    return likeness < LEAST ? Optional.empty() : Optional.of(likeness);
  }

  /** What speaks for and against it, by name. */
  List<String> signals(Telling a, Telling b) {
    return signals.of(a, b);
  }

  /** Whether their days allow it: days a few apart, longer times only where they meet. */
  static boolean timely(Telling a, Telling b) {
    Optional<TimeInterval> one = a.claim().when().interval();
    Optional<TimeInterval> two = b.claim().when().interval();
    if (one.isEmpty() || two.isEmpty()) {
      return true;
    }
    return Signals.apart(one.get(), two.get())
        <= (brief(one.get()) && brief(two.get()) ? DAYS_APART : 0);
  }

  static boolean brief(TimeInterval interval) {
    return days(interval) <= SHORT_DAYS;
  }

  private static long days(TimeInterval interval) {
    return ChronoUnit.DAYS.between(interval.start(), interval.end()) + 1;
  }

  /** The keys under which an index keeps a claim, in alphabetical order. */
  public Set<String> kept(Telling telling) {
    return keys(telling, true);
  }

  /** The keys under which claims are kept that this one may have a link with. */
  public Set<String> sought(Telling telling) {
    return keys(telling, false);
  }

  private Set<String> keys(Telling telling, boolean kept) {
    Optional<TimeInterval> when = telling.claim().when().interval();
    Set<String> keys = new TreeSet<>();
    for (String actor : actors(telling)) {
      if (when.filter(Links::brief).isPresent()) {
        LocalDate last = when.get().end().plusDays(DAYS_APART);
        when.get().start().datesUntil(last.plusDays(1)).forEach(d -> keys.add(actor + " " + d));
      }
      for (String word : telling.wording().trigger()) {
        String key = actor + " " + word;
        boolean brief = when.filter(Links::brief).isPresent();
        if (!brief || !kept) {
          keys.add(WIDE + key);
        }
        if (brief == kept) {
          keys.add(key);
        }
      }
    }
    return keys;
  }

  private Set<String> actors(Telling telling) {
    Set<String> actors = new TreeSet<>(signals.sides().keys(telling.claim()));
    if (actors.isEmpty()) {
      actors.add(NOBODY);
    }
    return actors;
  }
}
