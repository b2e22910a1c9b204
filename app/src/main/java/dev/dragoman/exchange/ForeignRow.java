package dev.dragoman.exchange;

import dev.dragoman.exchange.DelimitedLines.BadRow;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * A row of somebody else's data, its cells asked for by column.
 *
 * @param line on which it begins
 * @param cells as many as there are columns
 * @param columns the places of the names
 */
record ForeignRow(long line, List<String> cells, Map<String, Integer> columns) {
  private static final Set<String> NOTHING = Set.of("", "NA", "NULL", "null", "---");
  private static final List<DateTimeFormatter> DATES =
      List.of(
          DateTimeFormatter.ISO_LOCAL_DATE,
          DateTimeFormatter.BASIC_ISO_DATE,
          DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH));

  /** A cell; empty where it says that it is. */
  Optional<String> get(String column) {
    Integer at = columns.get(column);
    if (at == null) {
      return Optional.empty();
    }
    String cell = cells.get(at).strip();
    return NOTHING.contains(cell) ? Optional.empty() : Optional.of(cell);
  }

  String must(String column) throws BadRow {
    Optional<String> cell = get(column);
    if (cell.isEmpty()) {
      throw new BadRow("no " + column);
    }
    return cell.get();
  }

  /** A day: 2021-09-30, with or without a time behind it, 20210930 or 30 September 2021. */
  LocalDate day(String column) throws BadRow {
    String cell = must(column);
    String day =
        cell.length() > 10
                && (cell.charAt(10) == ' ' || cell.charAt(10) == 'T')
                && Character.isDigit(cell.charAt(9))
            ? cell.substring(0, 10)
            : cell;
    for (DateTimeFormatter format : DATES) {
      try {
        return LocalDate.parse(day, format);
      } catch (DateTimeException e) {
        continue; // the next form may fit
      }
    }
    throw new BadRow(column + " is no date: '" + cell + "'");
  }

  Optional<Integer> integer(String column, int least, int most) throws BadRow {
    OptionalLong value = whole(column);
    if (value.isPresent() && (value.getAsLong() < least || value.getAsLong() > most)) {
      throw new BadRow(column + " is not " + least + " to " + most + ": " + value.getAsLong());
    }
    return value.isPresent() ? Optional.of((int) value.getAsLong()) : Optional.empty();
  }

  OptionalLong whole(String column) throws BadRow {
    Optional<String> cell = get(column);
    if (cell.isEmpty()) {
      return OptionalLong.empty();
    }
    try {
      return OptionalLong.of(Long.parseLong(cell.get()));
    } catch (NumberFormatException e) {
      throw new BadRow(column + " is no whole number: '" + cell.get() + "'");
    }
  }

  /** A CAMEO code of two to four digits. */
  String cameo(String column) throws BadRow {
    String code = must(column);
    if (!code.matches("(0[1-9]|1[0-9]|20)[0-9]{0,2}")) {
      throw new BadRow(column + " is no CAMEO code: '" + code + "'");
    }
    return code;
  }
}
