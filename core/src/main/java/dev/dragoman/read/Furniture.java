package dev.dragoman.read;

import dev.dragoman.lexicon.Tables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Knows the lines of a page that are not its article, by the patterns of {@code en/furniture.tsv}.
 */
final class Furniture {
  private static final Pattern PARTS = Pattern.compile("\\s*[|•·›»>/]\\s+|\\s+[|•·›»>/]\\s*");
  private static final int MENU_WORDS = 4;

  private final List<Row> rows = new ArrayList<>();

  private record Row(String what, Where where, Pattern pattern) {}

  /** Where in a page a line is furniture. */
  enum Where {
    ANY,
    HEAD,
    FOOT,
    /** A heading: the headlines that follow it are furniture too. */
    ONWARD
  }

  /**
   * A line that is furniture.
   *
   * @param what kind of furniture, as the table says
   * @param where it is so
   * @param date printed in it
   */
  record Found(String what, Where where, Optional<LocalDate> date) {}

  /**
   * Reads the table.
   *
   * @throws Tables.TableException where a pattern is broken
   */
  Furniture(Tables tables) {
    for (Tables.Row row : tables.read("en/furniture.tsv")) {
      try {
        Where where = Where.valueOf(row.get("where").toUpperCase(Locale.ROOT));
        String pattern = row.get("pattern").replace("{DATE}", "[^|]*?\\d{4}[^|]*?");
        rows.add(
            new Row(
                row.get("what"),
                where,
                Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));
      } catch (PatternSyntaxException e) {
        throw row.error("broken pattern: " + e.getDescription());
      } catch (IllegalArgumentException e) {
        throw row.error("no such place: '" + row.get("where") + "'");
      }
    }
  }

  /** What furniture a line is at a place of the page, if any. */
  Optional<Found> find(String line, Where at) {
    for (Row row : rows) {
      if (row.where == Where.ANY || row.where == Where.ONWARD || row.where == at) {
        Matcher matcher = row.pattern.matcher(line);
        if (matcher.matches()) {
          Optional<LocalDate> date =
              row.pattern.pattern().contains("(?<date>")
                  ? PrintedDates.first(matcher.group("date"))
                  : Optional.empty();
          return Optional.of(new Found(row.what, row.where, date));
        }
      }
    }
    return menu(line);
  }

  /** A row of short entries parted by strokes or dots, in which a date may stand. */
  private static Optional<Found> menu(String line) {
    String[] parts = PARTS.split(line, -1);
    if (parts.length < 3) {
      return Optional.empty();
    }
    Optional<LocalDate> date = Optional.empty();
    for (String part : parts) {
      Optional<LocalDate> printed = PrintedDates.whole(part.strip());
      if (printed.isEmpty() && part.strip().split("\\s+").length > MENU_WORDS) {
        return Optional.empty();
      }
      date = date.or(() -> printed);
    }
    return Optional.of(new Found("menu", Where.ANY, date));
  }
}
