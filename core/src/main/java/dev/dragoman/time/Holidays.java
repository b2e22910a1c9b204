package dev.dragoman.time;

import dev.dragoman.lexicon.Tables;
import dev.dragoman.lexicon.Tables.Row;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Works out feast days by their rules.
 *
 * <pre>
 * rule   = point [ sign days ] [ "for" days ]
 * point  = month "-" day | month weekday nth         12-25; 11 thursday 4; nth -1 is the last
 *        | "easter" | "orthodox"                     Easter Sunday of the western, the eastern churches
 *        | "islamic" month "-" day                   10-1 is the first day of Shawwal
 *        | "islamic-month" month                     9 is Ramadan, all of it
 *        | "passover" | "new-year" | "hanukkah"      first days of the feasts of the Hebrew calendar
 *        | "of" feast                                as {@code feasts.tsv} has it
 *        | "unknown"                                 a day of which the text does not say which
 * </pre>
 */
final class Holidays {
  /** The rule of a day that the text does not tell. */
  static final String UNKNOWN = "unknown";

  private static final int LEAP_YEAR = 2000;
  private static final int MONTHS = 12;
  private static final int LONGEST_MONTH = 30;

  private final Map<String, List<LocalDate>> feasts = new HashMap<>();

  private Holidays() {}

  /**
   * Reads the days of feasts that no rule reckons.
   *
   * @throws Tables.TableException where a row is broken, with file and line
   */
  static Holidays load(Tables tables) {
    Holidays holidays = new Holidays();
    for (Row row : tables.read("feasts.tsv")) {
      try {
        holidays
            .feasts
            .computeIfAbsent(row.get("feast"), f -> new ArrayList<>())
            .add(LocalDate.parse(row.get("day")));
      } catch (DateTimeException e) {
        throw row.error("'" + row.get("day") + "' is no day");
      }
    }
    return holidays;
  }

  /** Says where a row's rule cannot be read. */
  void check(Row row, String column) {
    try {
      in(LEAP_YEAR, row.get(column));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw row.error("'" + row.get(column) + "' is no rule of a feast: " + e.getMessage());
    }
  }

  /** Whether a rule gives the same day in all years. */
  static boolean fixed(String rule) {
    return rule.matches("\\d+-\\d+");
  }

  /**
   * The feasts of a kind that begin in a year: one, and of the Islamic calendar none or two; none
   * where the year is out of reach.
   *
   * @throws IllegalArgumentException where the rule cannot be read
   * @throws DateTimeException where it names a day that no year has
   */
  List<Period> in(int year, String rule) {
    Reader reader = new Reader(rule);
    if (reader.at("islamic-month")) {
      reader.next();
      return Calendars.islamic(year, month(reader.number()), 1).stream()
          .map(first -> Period.feast(first, Calendars.islamicMonthEnd(first)))
          .toList();
    }
    List<LocalDate> points = points(reader, year);
    int offset = reader.more() && !reader.at("for") ? reader.number() : 0;
    int days = 1;
    if (reader.more()) {
      reader.expect("for");
      days = reader.number();
    }
    if (reader.more() || days < 1) {
      throw new IllegalArgumentException("it goes on too long");
    }
    int last = days - 1;
    return points.stream()
        .map(point -> point.plusDays(offset))
        .map(first -> last == 0 ? Period.day(first) : Period.feast(first, first.plusDays(last)))
        .toList();
  }

  private List<LocalDate> points(Reader reader, int year) {
    String point = reader.next();
    return switch (point) {
      case UNKNOWN -> List.of();
      case "easter" -> List.of(Calendars.easter(year));
      case "orthodox" -> List.of(Calendars.orthodoxEaster(year));
      case "passover" -> List.of(Calendars.passover(year));
      case "new-year" -> List.of(Calendars.jewishNewYear(year));
      case "hanukkah" -> List.of(Calendars.hanukkah(year));
      case "islamic" -> {
        int[] day = reader.monthDay(reader.next());
        if (day[1] < 1 || day[1] > LONGEST_MONTH) {
          throw new IllegalArgumentException("no Islamic month has a day " + day[1]);
        }
        yield Calendars.islamic(year, month(day[0]), day[1]);
      }
      case "of" -> {
        String feast = reader.next();
        List<LocalDate> days = feasts.get(feast);
        if (days == null) {
          throw new IllegalArgumentException("feasts.tsv has no '" + feast + "'");
        }
        yield days.stream().filter(d -> d.getYear() == year).toList();
      }
      default -> point.contains("-") ? fixed(reader, year, point) : List.of(nth(reader, year));
    };
  }

  private static int month(int month) {
    if (month < 1 || month > MONTHS) {
      throw new IllegalArgumentException("there is no month " + month);
    }
    return month;
  }

  private static List<LocalDate> fixed(Reader reader, int year, String point) {
    int[] day = reader.monthDay(point);
    LocalDate leap = LocalDate.of(LEAP_YEAR, day[0], day[1]);
    return leap.getDayOfMonth() > YearMonth.of(year, day[0]).lengthOfMonth()
        ? List.of()
        : List.of(leap.withYear(year));
  }

  private static LocalDate nth(Reader reader, int year) {
    LocalDate first = LocalDate.of(year, Reader.whole(reader.last()), 1);
    DayOfWeek weekday = DayOfWeek.valueOf(reader.next().toUpperCase(Locale.ROOT));
    return first.with(TemporalAdjusters.dayOfWeekInMonth(reader.number(), weekday));
  }

  /** The words of a rule, from left to right. */
  private static final class Reader {
    private final String[] words;
    private int at;

    Reader(String rule) {
      this.words = rule.strip().split("\\s+");
    }

    boolean more() {
      return at < words.length;
    }

    boolean at(String word) {
      return more() && words[at].equals(word);
    }

    String next() {
      if (!more()) {
        throw new IllegalArgumentException("it ends too soon");
      }
      return words[at++];
    }

    String last() {
      return words[at - 1];
    }

    void expect(String word) {
      if (!next().equals(word)) {
        throw new IllegalArgumentException("expected '" + word + "', found '" + last() + "'");
      }
    }

    int number() {
      return whole(next());
    }

    static int whole(String word) {
      try {
        return Integer.parseInt(word);
      } catch (NumberFormatException e) {
        throw new IllegalArgumentException("'" + word + "' is no number", e);
      }
    }

    int[] monthDay(String word) {
      String[] parts = word.split("-");
      if (parts.length != 2) {
        throw new IllegalArgumentException("'" + word + "' is no month and day");
      }
      return new int[] {whole(parts[0]), whole(parts[1])};
    }
  }
}
