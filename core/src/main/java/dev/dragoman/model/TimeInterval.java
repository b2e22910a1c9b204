package dev.dragoman.model;

import java.time.LocalDate;

/**
 * Whole days, first and last included, and how exactly they are known.
 *
 * @param start first day
 * @param end last day, not before {@code start}
 * @param precision the unit in which the text speaks
 */
public record TimeInterval(LocalDate start, LocalDate end, Precision precision) {
  /** How exactly an interval is known. */
  public enum Precision {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR,
    RANGE
  }

  public TimeInterval {
    if (end.isBefore(start)) {
      throw new IllegalArgumentException("interval ends before it starts: " + start + "/" + end);
    }
  }

  public static TimeInterval day(LocalDate day) {
    return new TimeInterval(day, day, Precision.DAY);
  }

  public static TimeInterval month(LocalDate within) {
    LocalDate first = within.withDayOfMonth(1);
    return new TimeInterval(first, first.plusMonths(1).minusDays(1), Precision.MONTH);
  }

  public static TimeInterval year(int year) {
    return new TimeInterval(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
  }

  public static TimeInterval range(LocalDate start, LocalDate end) {
    return new TimeInterval(start, end, Precision.RANGE);
  }
}
