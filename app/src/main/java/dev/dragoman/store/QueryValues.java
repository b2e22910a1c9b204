package dev.dragoman.store;

import dev.dragoman.exchange.Names;
import dev.dragoman.store.EventQuery.Box;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The values of {@link QueryParameter}s, read and written; what cannot be read is told. */
final class QueryValues {
  private static final List<String> QUADS =
      List.of("verbal-cooperation", "material-cooperation", "verbal-conflict", "material-conflict");

  private QueryValues() {}

  /** All names of a kind: {@code happened, ongoing, future}. */
  static <E extends Enum<E>> String names(Class<E> kind) {
    return Stream.of(kind.getEnumConstants()).map(Names::of).collect(Collectors.joining(", "));
  }

  static <E extends Enum<E>> E named(Class<E> kind, String value) {
    return Stream.of(kind.getEnumConstants())
        .filter(c -> Names.of(c).equalsIgnoreCase(value))
        .findFirst()
        .orElseThrow(() -> no(value, "is none of " + names(kind)));
  }

  private static IllegalArgumentException no(String value, String why) {
    return new IllegalArgumentException("'" + value + "' " + why);
  }

  static int quad(String value) {
    int named = QUADS.indexOf(value.toLowerCase(Locale.ROOT)) + 1;
    if (named > 0) {
      return named;
    }
    if (value.matches("[1-4]")) {
      return Integer.parseInt(value);
    }
    throw no(value, "is none of 1, 2, 3, 4, " + String.join(", ", QUADS));
  }

  /** {@code yes} or {@code no}, or what else a parameter may be and the caller has looked for. */
  static boolean yes(String value, String... others) {
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "yes", "true" -> true;
      case "no", "false" -> false;
      default ->
          throw no(
              value,
              "is none of "
                  + Stream.concat(Stream.of("yes", "no"), Stream.of(others))
                      .collect(Collectors.joining(", ")));
    };
  }

  static String yes(boolean value) {
    return value ? "yes" : "no";
  }

  /** The first day of a day, month or year. */
  static LocalDate first(String value) {
    return switch (dashes(value)) {
      case 0 -> day(value, value + "-01-01");
      case 1 -> day(value, value + "-01");
      default -> day(value, value);
    };
  }

  /** The last day of a day, month or year. */
  static LocalDate last(String value) {
    return switch (dashes(value)) {
      case 0 -> day(value, value + "-12-31");
      case 1 -> YearMonth.from(day(value, value + "-01")).atEndOfMonth();
      default -> day(value, value);
    };
  }

  private static int dashes(String value) {
    return (int) value.chars().filter(c -> c == '-').count();
  }

  private static LocalDate day(String value, String iso) {
    try {
      return LocalDate.parse(iso);
    } catch (DateTimeException e) {
      throw no(value, "is no day: write 2015-11-24, or 2015-11 or 2015 for all of it");
    }
  }

  static Box box(String value) {
    String[] edges = value.split(",", -1);
    try {
      if (edges.length == 4) {
        return new Box(degrees(edges[0]), degrees(edges[1]), degrees(edges[2]), degrees(edges[3]));
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw no(value, "is no box: write west,south,east,north in degrees, as 35.7,35.2,37.5,37.0");
  }

  private static double degrees(String edge) {
    return Double.parseDouble(edge.strip());
  }

  static String box(Box box) {
    return box.west() + "," + box.south() + "," + box.east() + "," + box.north();
  }

  static double confidence(String value) {
    try {
      double number = Double.parseDouble(value);
      if (number >= 0 && number <= 1) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw no(value, "is no number from 0 to 1");
  }

  static int limit(String value) {
    if (value.equalsIgnoreCase("all")) {
      return EventQuery.NO_LIMIT;
    }
    if (value.matches("[1-9][0-9]{0,8}")) {
      return Integer.parseInt(value);
    }
    throw no(value, "is neither a number from 1 nor all");
  }

  static String limit(int value) {
    return value == EventQuery.NO_LIMIT ? "all" : String.valueOf(value);
  }

  static Cursor cursor(String value) {
    try {
      return Cursor.parse(value);
    } catch (IllegalArgumentException e) {
      throw no(value, "is no cursor; take it as the page before told it");
    }
  }
}
