package dev.dragoman.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;

/**
 * Works out feast days: "12-25", "11 thursday 4" (the fourth of November; -1 the last), "easter
 * -2".
 */
final class Holidays {
  private Holidays() {}

  static Optional<LocalDate> on(int year, String rule) {
    String[] parts = rule.split("[ ]");
    try {
      if (parts[0].equals("easter")) {
        return Optional.of(easter(year).plusDays(Long.parseLong(parts[1])));
      }
      if (parts.length == 3) {
        DayOfWeek weekday = DayOfWeek.valueOf(parts[1].toUpperCase(Locale.ROOT));
        LocalDate first = LocalDate.of(year, Integer.parseInt(parts[0]), 1);
        return Optional.of(
            first.with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(parts[2]), weekday)));
      }
      int dash = rule.indexOf('-');
      return Optional.of(
          LocalDate.of(
              year,
              Integer.parseInt(rule.substring(0, dash)),
              Integer.parseInt(rule.substring(dash + 1))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Easter Sunday of the western churches, by the anonymous Gregorian algorithm. */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return LocalDate.of(year, f / 31, f % 31 + 1);
  }
}
