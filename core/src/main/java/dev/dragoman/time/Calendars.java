package dev.dragoman.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Days of other calendars than ours, each in the years of ours. Easter is by the computus, the
 * Hebrew calendar by its mean moons and four postponements, the Islamic one is that of Umm al-Qura
 * (1882 to 2174), from which a country that watches for the moon may be a day off.
 */
final class Calendars {
  private static final long HEBREW_EPOCH = LocalDate.of(-3760, 9, 7).toEpochDay();
  private static final int PARTS_A_DAY = 25920;
  private static final int NEW_YEAR_AFTER_PASSOVER = 163;

  private Calendars() {}

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

  /** Easter Sunday of the eastern churches: Meeus' rule in the Julian calendar, told in ours. */
  static LocalDate orthodoxEaster(int year) {
    int d = (19 * (year % 19) + 15) % 30;
    int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    int f = d + e + 114;
    int behind = year / 100 - year / 400 - 2;
    return LocalDate.of(year, f / 31, 1).plusDays(f % 31 + (long) behind);
  }

  /** The days of a year that are a given day of the Islamic calendar: one, none or two. */
  static List<LocalDate> islamic(int year, int month, int day) {
    try {
      int first = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
      return IntStream.rangeClosed(first, first + 2)
          .boxed()
          .flatMap(y -> islamicDay(y, month, day))
          .filter(d -> d.getYear() == year)
          .toList();
    } catch (DateTimeException e) {
      return List.of(); // beyond the tables of that calendar
    }
  }

  /** The last day of the Islamic month that begins on a day. */
  static LocalDate islamicMonthEnd(LocalDate first) {
    return first.plusDays(HijrahDate.from(first).lengthOfMonth() - 1L);
  }

  /** None for the thirtieth of a month of 29 days. */
  private static Stream<LocalDate> islamicDay(int year, int month, int day) {
    HijrahDate first = HijrahChronology.INSTANCE.date(year, month, 1);
    return day <= first.lengthOfMonth()
        ? Stream.of(LocalDate.from(first).plusDays(day - 1L))
        : Stream.of();
  }

  /** First day of the Jewish year that begins in a year; the feast begins on the eve. */
  static LocalDate jewishNewYear(int year) {
    return hebrewYear(year + 3761);
  }

  /** First day of Passover, the 15th of Nisan. */
  static LocalDate passover(int year) {
    return jewishNewYear(year).minusDays(NEW_YEAR_AFTER_PASSOVER);
  }

  /** First day of Hanukkah, the 25th of Kislev; the month before it may have a day more. */
  static LocalDate hanukkah(int year) {
    LocalDate first = jewishNewYear(year);
    long length = jewishNewYear(year + 1).toEpochDay() - first.toEpochDay();
    return first.plusDays(length % 10 == 5 ? 84 : 83);
  }

  private static LocalDate hebrewYear(int year) {
    long before = moons(year - 1);
    long day = moons(year);
    long after = moons(year + 1);
    // no year may have 356 days, none 382
    int delay = after - day == 356 ? 2 : day - before == 382 ? 1 : 0;
    return LocalDate.ofEpochDay(HEBREW_EPOCH + day + delay);
  }

  /** Days from the epoch to the mean new moon of a year, never a Sunday, Wednesday or Friday. */
  private static long moons(int year) {
    long months = Math.floorDiv(235L * year - 234, 19);
    long parts = 12084 + 13753 * months;
    long day = 29 * months + Math.floorDiv(parts, PARTS_A_DAY);
    return Math.floorMod(3 * (day + 1), 7) < 3 ? day + 1 : day;
  }
}
