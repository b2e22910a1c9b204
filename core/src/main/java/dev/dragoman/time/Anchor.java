package dev.dragoman.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What relative expressions count from.
 *
 * @param today day of publication
 * @param last the piece of the calendar last spoken of
 * @param lastDay the day last spoken of in this paragraph
 * @param quarter the quarter last spoken of, which a report compares with "a year ago"
 * @param history whether the text is told as history, so that dates count from one another and not
 *     from today
 */
record Anchor(
    Optional<LocalDate> today,
    Optional<Period> last,
    Optional<LocalDate> lastDay,
    Optional<Period> quarter,
    boolean history) {

  static Anchor of(Optional<LocalDate> today, boolean history) {
    return new Anchor(
        today, Optional.empty(), Optional.empty(), Optional.empty(), history || today.isEmpty());
  }

  Anchor spoken(Period period) {
    Optional<LocalDate> day = period.unit().equals("D") ? Optional.of(period.start()) : lastDay;
    Optional<Period> own = period.unit().equals("Q") ? Optional.of(period) : quarter;
    return new Anchor(today, Optional.of(period), day, own, history);
  }

  Anchor paragraph() {
    return new Anchor(today, last, Optional.empty(), quarter, history);
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
