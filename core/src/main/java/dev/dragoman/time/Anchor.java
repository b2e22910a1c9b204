package dev.dragoman.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What relative expressions count from.
 *
 * @param today day of publication
 * @param last the piece of the calendar last spoken of
 * @param lastDay the day last spoken of in this paragraph
 * @param history whether the text is told as history, so that dates count from one another and not
 *     from today
 */
record Anchor(
    Optional<LocalDate> today,
    Optional<Period> last,
    Optional<LocalDate> lastDay,
    boolean history) {

  static Anchor of(Optional<LocalDate> today, boolean history) {
    return new Anchor(today, Optional.empty(), Optional.empty(), history || today.isEmpty());
  }

  Anchor spoken(Period period) {
    Optional<LocalDate> day = period.unit().equals("D") ? Optional.of(period.start()) : lastDay;
    return new Anchor(today, Optional.of(period), day, history);
  }

  Anchor paragraph() {
    return new Anchor(today, last, Optional.empty(), history);
  }

  /** Whether dates without a year count from the date before. */
  boolean fromLast() {
    return history && last.isPresent();
  }

  /** The day that dates without a year count from. */
  Optional<LocalDate> base() {
    return fromLast() ? last.map(Period::start) : today;
  }
}
