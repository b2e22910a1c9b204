package dev.dragoman.time;

import dev.dragoman.model.TimeInterval;
import dev.dragoman.model.TimeInterval.Precision;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;

/**
 * A piece of the calendar.
 *
 * @param unit D, W, WE (weekend), M, SE (season), Q, H (half year), Y, E (decade), C (century) or F
 *     (feast of several days)
 * @param value as TimeML writes it
 * @param start first day
 * @param end last day
 */
record Period(String unit, String value, LocalDate start, LocalDate end) {
  private static final int QUARTER_MONTHS = 3;

  static Period day(LocalDate day) {
    return new Period("D", day.toString(), day, day);
  }

  /** A feast of several days. */
  static Period feast(LocalDate first, LocalDate last) {
    return new Period("F", first + "/" + last, first, last);
  }

  /** The piece of a kind that holds a day. */
  static Optional<Period> of(String unit, LocalDate day) {
    int year = day.getYear();
    return Optional.ofNullable(
        switch (unit) {
          case "D" -> day(day);
          case "W" -> week(day);
          case "WE" -> weekend(day);
          case "M" -> month(year, day.getMonthValue());
          case "Q" -> quarter(year, day.get(IsoFields.QUARTER_OF_YEAR));
          case "Y" -> year(year);
          case "E" -> decade(Math.floorDiv(year, 10) * 10);
          case "C" -> century(Math.floorDiv(year, 100));
          default -> null;
        });
  }

  private static String week(LocalDate day, String suffix) {
    return String.format(
        Locale.ROOT,
        "%d-W%02d%s",
        day.get(IsoFields.WEEK_BASED_YEAR),
        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
        suffix);
  }

  static Period week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new Period("W", week(day, ""), monday, monday.plusDays(6));
  }

  private static Period weekend(LocalDate day) {
    LocalDate sunday = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    return new Period("WE", week(day, "-WE"), sunday.minusDays(1), sunday);
  }

  static Period month(int year, int month) {
    LocalDate first = LocalDate.of(year, month, 1);
    return new Period("M", four(year) + "-" + two(month), first, first.plusMonths(1).minusDays(1));
  }

  /**
   * A season by TimeML's name and the month it begins in, as "SP-3"; a winter ends in the year
   * after.
   */
  static Period season(int year, String season) {
    int dash = season.indexOf('-');
    LocalDate first = LocalDate.of(year, Integer.parseInt(season.substring(dash + 1)), 1);
    return new Period(
        "SE",
        four(year) + "-" + season.substring(0, dash),
        first,
        first.plusMonths(QUARTER_MONTHS).minusDays(1));
  }

  static Period quarter(int year, int quarter) {
    LocalDate first = LocalDate.of(year, (quarter - 1) * QUARTER_MONTHS + 1, 1);
    return new Period(
        "Q", four(year) + "-Q" + quarter, first, first.plusMonths(QUARTER_MONTHS).minusDays(1));
  }

  static Period half(int year, int half) {
    LocalDate first = LocalDate.of(year, half == 1 ? 1 : 7, 1);
    return new Period("H", four(year) + "-H" + half, first, first.plusMonths(6).minusDays(1));
  }

  static Period year(int year) {
    return new Period("Y", four(year), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  static Period decade(int from) {
    return new Period(
        "E", four(from).substring(0, 3), LocalDate.of(from, 1, 1), LocalDate.of(from + 9, 12, 31));
  }

  /** A century by its first two digits: the 20th is 19. */
  static Period century(int hundreds) {
    return new Period(
        "C",
        two(hundreds),
        LocalDate.of(hundreds * 100 + 1, 1, 1),
        LocalDate.of(hundreds * 100 + 100, 12, 31));
  }

  /** The one that many places on, or back. */
  Period shift(int by) {
    if (by == 0) {
      return this;
    }
    int year = start.getYear();
    return switch (unit) {
      case "W", "WE", "D", "M", "Q", "Y" -> of(unit, plus(end, unit, by)).orElseThrow();
      case "E" -> decade(year + 10 * by);
      case "C" -> century(Math.floorDiv(year, 100) + by);
      case "H", "F" -> throw new IllegalStateException("half years and feasts are not counted");
      default ->
          new Period(
              unit, four(year + by) + value.substring(4), start.plusYears(by), end.plusYears(by));
    };
  }

  /** The same piece of another year. */
  Period years(int by) {
    return switch (unit) {
      case "M", "Q", "Y", "D", "W", "WE" -> of(unit, start.plusYears(by)).orElseThrow();
      case "H" -> half(start.getYear() + by, start.getMonthValue() < 7 ? 1 : 2);
      case "SE" -> shift(by);
      default -> this;
    };
  }

  /** A day that many units on. */
  static LocalDate plus(LocalDate day, String unit, long by) {
    return switch (unit) {
      case "W", "WE" -> day.plusWeeks(by);
      case "M" -> day.plusMonths(by);
      case "Q" -> day.plusMonths(QUARTER_MONTHS * by);
      case "Y", "SE" -> day.plusYears(by);
      case "E" -> day.plusYears(10 * by);
      case "C" -> day.plusYears(100 * by);
      default -> day.plusDays(by);
    };
  }

  TimeInterval interval() {
    return new TimeInterval(
        start,
        end,
        switch (unit) {
          case "D" -> Precision.DAY;
          case "W" -> Precision.WEEK;
          case "M" -> Precision.MONTH;
          case "Q" -> Precision.QUARTER;
          case "Y" -> Precision.YEAR;
          default -> Precision.RANGE;
        });
  }

  /** Its first, middle or last third: "early", "mid", "late". Days and weekends have none. */
  TimeInterval third(String which) {
    if (unit.equals("D") || unit.equals("WE") || which.equals("whole")) {
      return interval();
    }
    long days = end.toEpochDay() - start.toEpochDay() + 1;
    LocalDate one = start.plusDays(days / 3);
    LocalDate two = start.plusDays(2 * days / 3);
    return switch (which) {
      case "start" -> TimeInterval.range(start, one.minusDays(1));
      case "middle" -> TimeInterval.range(one, two.minusDays(1));
      case "end" -> TimeInterval.range(two, end);
      default -> interval();
    };
  }

  static String four(int year) {
    return String.format(Locale.ROOT, "%04d", year);
  }

  static String two(int number) {
    return String.format(Locale.ROOT, "%02d", number);
  }
}
