package dev.dragoman.time;

import dev.dragoman.model.TimeInterval;
import dev.dragoman.model.TimeInterval.Precision;
import dev.dragoman.time.TimeRule.Fit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the words around an expression do to it: "between March and May 2020" lends the year and
 * makes one span of days of two expressions, "since" reaches up to publication.
 */
final class Neighbours {
  private static final int FAR = 3;
  private static final String DAYS = "days";
  private final TimeWords words;

  Neighbours(TimeWords words) {
    this.words = words;
  }

  /**
   * Two expressions of one that names two days, as "September 5-7"; the month and year are said of
   * both. Only the first, where the second does not come after it.
   */
  List<Fit> apart(TimeRule.Line line, Fit fit) {
    if (!fit.rule().meaning().equals(DAYS)) {
      return List.of(fit);
    }
    int joint = fit.first() + 1;
    while (!words.is("JOIN", line.words().get(joint).lower())) {
      joint++;
    }
    Sense one = fit.fields().sense("DAY", 0).orElseThrow();
    Sense other = fit.fields().sense("DAY", 1).orElseThrow();
    Fit first = new Fit(fit.rule(), fit.first(), joint - 1, fit.fields().without(other));
    Fit second = new Fit(fit.rule(), joint + 1, fit.last(), fit.fields().without(one));
    return Integer.parseInt(one.value()) < Integer.parseInt(other.value())
        ? List.of(first, second)
        : List.of(first);
  }

  /** Gives a month without a year the year of the one it is joined to. */
  List<Fit> lendYears(TimeRule.Line line, List<Fit> fits) {
    List<Fit> lent = new ArrayList<>(fits);
    for (int i = fits.size() - 2; i >= 0; i--) {
      Fields own = lent.get(i).fields();
      Fields next = lent.get(i + 1).fields();
      boolean asks =
          (own.has("MONTH") || own.has("SEASON"))
              && !own.has("YEAR")
              && !own.has("DEIXIS")
              && !own.has("SAME");
      boolean gives = next.has("YEAR") && (next.has("MONTH") || next.has("SEASON"));
      if (asks && gives && all(line, lent.get(i).last() + 1, lent.get(i + 1).first(), "JOIN")) {
        List<Sense> more = new ArrayList<>(own.senses());
        more.add(next.sense("YEAR", 0).orElseThrow());
        Fit fit = lent.get(i);
        lent.set(i, new Fit(fit.rule(), fit.first(), fit.last(), new Fields(more)));
      }
    }
    return List.copyOf(lent);
  }

  /** Whether between two places there are a few words, all of a class. */
  private boolean all(TimeRule.Line line, int from, int to, String cls) {
    if (to <= from || to - from > FAR) {
      return false;
    }
    for (int at = from; at < to; at++) {
      if (!words.is(cls, line.words().get(at).lower())) {
        return false;
      }
    }
    return true;
  }

  private boolean before(TimeRule.Line line, Fit fit, String cls) {
    return fit.first() > 0 && words.is(cls, line.words().get(fit.first() - 1).lower());
  }

  /** Widens or drops intervals in place. */
  void join(TimeRule.Line line, List<Fit> fits, List<Meaning> meanings, Optional<LocalDate> today) {
    for (int i = 0; i < fits.size(); i++) {
      Optional<TimeInterval> here = meanings.get(i).interval();
      if (here.isEmpty()) {
        continue;
      }
      if (i + 1 < fits.size() && spans(line, fits.get(i), fits.get(i + 1))) {
        Optional<TimeInterval> next = meanings.get(i + 1).interval();
        if (next.isPresent() && here.get().start().isBefore(next.get().end())) {
          Optional<TimeInterval> both =
              Optional.of(TimeInterval.range(here.get().start(), next.get().end()));
          meanings.set(i, meanings.get(i).within(both));
          meanings.set(i + 1, meanings.get(i + 1).within(both));
          i++;
          continue;
        }
      }
      meanings.set(i, meanings.get(i).within(open(line, fits.get(i), here.get(), today)));
    }
  }

  private boolean spans(TimeRule.Line line, Fit one, Fit other) {
    boolean joined = all(line, one.last() + 1, other.first(), "TO");
    boolean days =
        joined
            && one.rule().meaning().equals(DAYS)
            && other.rule().meaning().equals(DAYS)
            && !words.is("ALSO", line.words().get(one.last() + 1).lower());
    boolean dash = joined && words.is("DASH", line.words().get(one.last() + 1).lower());
    return dash || days || joined && before(line, one, "FROM");
  }

  /**
   * "since 2011" reaches to today; "after 2011" begins behind it; of "before 2011" no days follow.
   */
  private Optional<TimeInterval> open(
      TimeRule.Line line, Fit fit, TimeInterval own, Optional<LocalDate> today) {
    if (before(line, fit, "SINCE")) {
      return today
          .filter(t -> !t.isBefore(own.start()))
          .map(t -> TimeInterval.range(own.start(), t));
    }
    boolean wide = own.precision() != Precision.DAY;
    if (wide && before(line, fit, "AFTER")) {
      return today
          .filter(t -> t.isAfter(own.end()))
          .map(t -> TimeInterval.range(own.end().plusDays(1), t));
    }
    return wide && before(line, fit, "BEFORE") ? Optional.empty() : Optional.of(own);
  }
}
