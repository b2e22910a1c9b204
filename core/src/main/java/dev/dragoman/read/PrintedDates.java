package dev.dragoman.read;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Full dates as pages print and declare them. The names of months and weekdays are the JDK's; any
 * three letters and more do.
 */
final class PrintedDates {
  private static final int EARLIEST_YEAR = 1800;
  private static final int LATEST_YEAR = 2100;

  private static final String MONTH = "(?<month>" + names(months()) + ")\\.?";
  private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
  private static final String YEAR = "(?<year>\\d{4})";
  private static final String WEEKDAY = "(?:(?:" + names(weekdays()) + ")\\.?,? )?";
  private static final String TIME =
      "(?:[ ,|•·–-]*(?:at )?\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?: ?[ap]\\.?m\\.?)?(?: ?\\(?[A-Z]{2,5}(?:[+-]\\d+)?\\)?)?)?";

  private static final List<Pattern> DATES =
      Stream.of(
              WEEKDAY + MONTH + " " + DAY + ",? " + YEAR,
              WEEKDAY + DAY + "(?: of)?[ -]" + MONTH + ",?[ -]" + YEAR,
              WEEKDAY + "(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})",
              WEEKDAY + "(?<year>\\d{4})/(?<month>\\d{1,2})/(?<day>\\d{1,2})")
          .map(p -> Pattern.compile(p + TIME, Pattern.CASE_INSENSITIVE))
          .toList();
  private static final List<Pattern> YEARLESS =
      Stream.of(WEEKDAY + MONTH + " " + DAY, WEEKDAY + DAY + "(?: of)? " + MONTH)
          .map(p -> Pattern.compile(p + TIME, Pattern.CASE_INSENSITIVE))
          .toList();
  private static final Pattern ISO =
      Pattern.compile(
          "^\\s*(\\d{4})-?(\\d{2})(?:-?(\\d{2}))?(?:[T ].*)?$|^\\s*(\\d{4})\\s*$", Pattern.DOTALL);

  private PrintedDates() {}

  /** The date that a whole line is, with or without weekday and time; empty for any other line. */
  static Optional<LocalDate> whole(String line) {
    return DATES.stream()
        .map(p -> p.matcher(line))
        .filter(Matcher::matches)
        .flatMap(m -> date(m).stream())
        .findFirst();
  }

  /** The day and month that a whole line is, without a year; empty for any other line. */
  static Optional<MonthDay> yearless(String line) {
    return YEARLESS.stream()
        .map(p -> p.matcher(line))
        .filter(Matcher::matches)
        .flatMap(m -> monthDay(m).stream())
        .findFirst();
  }

  private static Optional<MonthDay> monthDay(Matcher matcher) {
    try {
      int month = 1 + months().indexOf(longest(matcher.group("month"), months()));
      return Optional.of(MonthDay.of(month, Integer.parseInt(matcher.group("day"))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The first full date in a line. */
  static Optional<LocalDate> first(String line) {
    return DATES.stream()
        .map(p -> p.matcher(line))
        .filter(Matcher::find)
        .flatMap(m -> date(m).stream())
        .findFirst();
  }

  /**
   * A date as metadata writes it: ISO 8601, a day, month or year, whatever time follows; or a
   * printed date.
   *
   * @return first and last day of what is said; empty where it is no date, or none between 1800 and
   *     2100
   */
  static Optional<List<LocalDate>> declared(String value) {
    Matcher iso = ISO.matcher(value);
    if (iso.matches()) {
      return iso.group(4) != null ? year(iso.group(4)) : isoDate(iso);
    }
    return first(value.strip()).map(day -> List.of(day, day));
  }

  private static Optional<List<LocalDate>> year(String year) {
    return day(year, 1, "1").map(first -> List.of(first, first.plusYears(1).minusDays(1)));
  }

  private static Optional<List<LocalDate>> isoDate(Matcher iso) {
    int month = Integer.parseInt(iso.group(2));
    if (iso.group(3) != null) {
      return day(iso.group(1), month, iso.group(3)).map(day -> List.of(day, day));
    }
    return day(iso.group(1), month, "1")
        .map(first -> List.of(first, first.plusMonths(1).minusDays(1)));
  }

  private static Optional<LocalDate> date(Matcher matcher) {
    String month = matcher.group("month");
    int number =
        Character.isDigit(month.charAt(0))
            ? Integer.parseInt(month)
            : 1 + months().indexOf(longest(month, months()));
    return day(matcher.group("year"), number, matcher.group("day"));
  }

  private static Optional<LocalDate> day(String year, int month, String day) {
    try {
      LocalDate date = LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
      boolean absurd = date.getYear() < EARLIEST_YEAR || date.getYear() > LATEST_YEAR;
      return absurd ? Optional.empty() : Optional.of(date);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String longest(String shortened, List<String> names) {
    String start = shortened.toLowerCase(Locale.ROOT);
    return names.stream()
        .filter(n -> n.toLowerCase(Locale.ROOT).startsWith(start))
        .findFirst()
        .orElse("");
  }

  private static List<String> months() {
    return Arrays.stream(Month.values())
        .map(m -> m.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
        .toList();
  }

  private static List<String> weekdays() {
    return Arrays.stream(DayOfWeek.values())
        .map(d -> d.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
        .toList();
  }

  /** Names and their shortenings of three letters and more, the longest first. */
  private static String names(List<String> full) {
    List<String> all = new ArrayList<>();
    for (String name : full) {
      for (int end = name.length(); end >= 3; end--) {
        all.add(name.substring(0, end));
      }
    }
    return all.stream().collect(Collectors.joining("|"));
  }
}
