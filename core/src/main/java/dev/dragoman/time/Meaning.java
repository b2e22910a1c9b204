package dev.dragoman.time;

import dev.dragoman.model.TimeInterval;
import dev.dragoman.model.TimeMention.Type;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What an expression means.
 *
 * @param type TimeML type
 * @param value TimeML value
 * @param interval the days, where they follow
 * @param period what later expressions can refer to
 */
record Meaning(Type type, String value, Optional<TimeInterval> interval, Optional<Period> period) {

  static Meaning date(Period period) {
    return new Meaning(
        Type.DATE, period.value(), Optional.of(period.interval()), Optional.of(period));
  }

  /** A value of which no days follow. */
  static Meaning open(Type type, String value) {
    return new Meaning(type, value, Optional.empty(), Optional.empty());
  }

  static Meaning duration(String value, LocalDate start, LocalDate end) {
    return new Meaning(
        Type.DURATION, value, Optional.of(TimeInterval.range(start, end)), Optional.empty());
  }

  Meaning within(Optional<TimeInterval> narrowed) {
    return new Meaning(type, value, narrowed, period);
  }

  /** The same, but nothing that later expressions refer to. */
  Meaning aside() {
    return new Meaning(type, value, interval, Optional.empty());
  }

  /** The same day with a time of the clock or a part of the day. */
  Meaning at(String time) {
    return new Meaning(Type.TIME, value + "T" + time, interval, period);
  }
}
