package dev.dragoman.incident;

import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Claim;
import dev.dragoman.model.Claim.When;
import dev.dragoman.model.Place;
import dev.dragoman.model.Quantity;
import dev.dragoman.model.Span;
import dev.dragoman.model.Status;
import dev.dragoman.model.TimeInterval;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What speaks for or against two claims being about one happening, as names that {@code
 * incident_points.tsv} weighs. A symmetric function of the two claims. Safe for any number of
 * threads.
 */
final class Signals {
  private static final int COARSE_DAYS = 31;

  /** UTF-16 units between a sentence and the next, and between sentences of a paragraph or two. */
  private static final int NEXT = 3;

  private static final int CLOSE = 300;
  private static final double NEAR_KM = 40;

  private final Sides sides;
  private final Kinds kinds;
  private final List<Set<String>> kin = new ArrayList<>();

  private Signals(Sides sides, Kinds kinds) {
    this.sides = sides;
    this.kinds = kinds;
  }

  static Signals load(Tables tables, ContentWords words) {
    Signals signals = new Signals(Sides.load(tables), Kinds.load(tables));
    for (Tables.Row row : tables.read("en/dating.tsv")) {
      if (row.get("class").equals("same")) {
        Set<String> stems = new HashSet<>();
        row.list("words").forEach(w -> stems.addAll(words.of(w)));
        signals.kin.add(stems);
      }
    }
    return signals;
  }

  Sides sides() {
    return sides;
  }

  /** The names of the signals that hold of two claims. */
  List<String> of(Telling a, Telling b) {
    List<String> names = new ArrayList<>();
    boolean same = a.documentId().equals(b.documentId());
    String action = action(a.claim(), b.claim());
    names.add("action-" + action);
    int actors = sides(names, a.claim(), b.claim());
    String day = day(a.claim().when(), b.claim().when());
    names.add("day-" + day);
    names.add("place-" + place(a.claim(), b.claim()));
    String trigger = words(names, a, b, same);
    boolean denial = kinds.denies(a.claim()) != kinds.denies(b.claim());
    if (same) {
      String near = near(a.claim().evidence().sentence(), b.claim().evidence().sentence());
      names.add("sentences-" + near);
      names.add((denial ? "denial" : action) + "-sentences-" + near);
      names.add(trigger + "-sentences-" + near);
    } else if (denial) {
      names.add("denial-" + trigger);
    }
    String when =
        day.startsWith("same")
            ? "same"
            : day.startsWith("within")
                ? "within"
                : day.endsWith("open")
                    ? "open"
                    : day.startsWith("next") || day.equals("few") ? "near" : "apart";
    names.add(trigger + "-actors-" + actors);
    names.add(trigger + "-day-" + when);
    names.add("actors-" + actors + "-day-" + when);
    names.add(action + "-day-" + when);
    names.add(action + "-actors-" + actors);
    names.add(
        same ? "same-document" : a.origin().equals(b.origin()) ? "copy" : "published-" + gap(a, b));
    if (a.claim().background() != b.claim().background()) {
      names.add("background-one");
    } else if (a.claim().background()) {
      names.add("background-both");
    }
    if (unreal(a.claim()) != unreal(b.claim())) {
      names.add("unreal-one");
    }
    killed(a.claim(), b.claim()).ifPresent(names::add);
    return names;
  }

  private static String near(Span one, Span two) {
    int gap = Math.max(one.start(), two.start()) - Math.min(one.end(), two.end());
    return gap < 0 ? "same" : gap <= NEXT ? "next" : gap <= CLOSE ? "close" : "far";
  }

  private static boolean unreal(Claim claim) {
    return claim.status() == Status.FUTURE || claim.status() == Status.POSSIBLE;
  }

  private String action(Claim a, Claim b) {
    String one = a.action().cameo();
    String two = b.action().cameo();
    if (one.equals(two)) {
      return "same";
    }
    String root = a.action().root();
    String other = b.action().root();
    if (root.equals(other)) {
      return "root";
    }
    if (kinds.both("deed", a, b) || kinds.both("talk", a, b)) {
      return "kin";
    }
    if (kinds.is("answer", a) != kinds.is("answer", b)) {
      return "answer";
    }
    return a.action().quad() == b.action().quad() ? "quad" : "other";
  }

  private int sides(List<String> names, Claim a, Claim b) {
    Sides.Fit sources = sides.fit(Sides.source(a), Sides.source(b));
    Sides.Fit targets = sides.fit(Sides.target(a), Sides.target(b));
    Sides.Fit there = sides.fit(Sides.source(a), Sides.target(b));
    Sides.Fit back = sides.fit(Sides.target(a), Sides.source(b));
    boolean straight = sources.ordinal() + targets.ordinal() >= there.ordinal() + back.ordinal();
    if (straight) {
      names.add("source-" + name(sources));
      names.add("target-" + name(targets));
      return sources.ordinal() + targets.ordinal();
    } else {
      int worse = Math.min(there.ordinal(), back.ordinal());
      int better = Math.max(there.ordinal(), back.ordinal());
      names.add("swapped-" + name(Sides.Fit.values()[better]));
      names.add("swapped-other-" + name(Sides.Fit.values()[worse]));
      return -1;
    }
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(java.util.Locale.ROOT);
  }

  private static String day(When a, When b) {
    if (a.interval().isEmpty() || b.interval().isEmpty()) {
      return a.interval().equals(b.interval()) ? "both-open" : "open";
    }
    TimeInterval one = a.interval().get();
    TimeInterval two = b.interval().get();
    boolean text = a.basis() == When.Basis.TEXT && b.basis() == When.Basis.TEXT;
    long days = days(one) + days(two);
    if (days == 2 && one.start().equals(two.start())) {
      return text ? "same-text" : "same";
    }
    long apart = apart(one, two);
    if (apart == 0) {
      return one.equals(two) ? "same-coarse" : days <= COARSE_DAYS + 2 ? "within" : "within-wide";
    }
    return apart == 1
        ? text ? "next-text" : "next"
        : apart <= 3 ? "few" : text ? "apart-text" : "apart";
  }

  private static long days(TimeInterval interval) {
    return ChronoUnit.DAYS.between(interval.start(), interval.end()) + 1;
  }

  /** Days between two intervals, 0 where they meet. */
  static long apart(TimeInterval a, TimeInterval b) {
    return Math.max(
        0,
        Math.max(
            ChronoUnit.DAYS.between(a.end(), b.start()),
            ChronoUnit.DAYS.between(b.end(), a.start())));
  }

  private static String place(Claim a, Claim b) {
    if (a.where().isEmpty() || b.where().isEmpty()) {
      return "missing";
    }
    Place one = a.where().get().place();
    Place two = b.where().get().place();
    if (one.name().equals(two.name())) {
      return "same";
    }
    if (one.country().isPresent()
        && two.country().isPresent()
        && !one.country().equals(two.country())) {
      return "differ";
    }
    boolean near =
        one.point().isPresent()
            && two.point().isPresent()
            && one.point().get().km(two.point().get()) <= NEAR_KM;
    return near || one.admin1().isPresent() && one.admin1().equals(two.admin1())
        ? "near"
        : "country";
  }

  private String words(List<String> names, Telling a, Telling b, boolean same) {
    Wording one = a.wording();
    Wording two = b.wording();
    boolean trigger = meet(one.trigger(), two.trigger());
    String triggers = trigger ? "same" : kin(one.trigger(), two.trigger()) ? "kin" : "other";
    names.add("trigger-" + triggers);
    names.add("sentence-" + tenth(cosine(one.sentence(), two.sentence())));
    names.add("around-" + tenth(cosine(core(one), core(two))));
    if (!same) {
      names.add("topic-" + tenth(cosine(one.topic(), two.topic())));
    }
    double cross = Math.max(cosine(core(one), two.topic()), cosine(core(two), one.topic()));
    names.add("cross-" + tenth(cross));
    return "trigger-" + triggers;
  }

  private static SortedSet<String> core(Wording wording) {
    SortedSet<String> core = new TreeSet<>(wording.around());
    core.addAll(wording.trigger());
    return core;
  }

  private static boolean meet(Set<String> one, Set<String> two) {
    return one.stream().anyMatch(two::contains);
  }

  private boolean kin(Set<String> one, Set<String> two) {
    return kin.stream().anyMatch(row -> meet(row, one) && meet(row, two));
  }

  /** Words in common over the geometric mean of the numbers of words, 0 to 1. */
  static double cosine(Set<String> one, Set<String> two) {
    if (one.isEmpty() || two.isEmpty()) {
      return 0;
    }
    long common = one.stream().filter(two::contains).count();
    return common / Math.sqrt((double) one.size() * two.size());
  }

  private static int tenth(double share) {
    return (int) Math.round(share * 10);
  }

  private static String gap(Telling a, Telling b) {
    Optional<LocalDate> one = a.published();
    Optional<LocalDate> two = b.published();
    if (one.isEmpty() || two.isEmpty()) {
      return "unknown";
    }
    long days = Math.abs(ChronoUnit.DAYS.between(one.get(), two.get()));
    return days == 0
        ? "same"
        : days == 1 ? "next" : days <= 4 ? "few" : days <= 14 ? "weeks" : "later";
  }

  private static Optional<String> killed(Claim a, Claim b) {
    Optional<Quantity> one = killed(a);
    Optional<Quantity> two = killed(b);
    if (one.isEmpty() || two.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(one.get().low() == two.get().low() ? "killed-same" : "killed-differ");
  }

  static Optional<Quantity> killed(Claim claim) {
    return claim.quantities().stream().filter(q -> q.kind() == Quantity.Kind.KILLED).findFirst();
  }
}
