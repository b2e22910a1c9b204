package dev.dragoman.place;

import dev.dragoman.lexicon.Tables.TableException;
import dev.dragoman.place.Gazetteer.Kind;
import java.util.Locale;
import java.util.function.Function;

/** Reads numbers and words of a table of places; what cannot be read is told by the row's error. */
final class CellReader {
  private CellReader() {}

  static Kind kind(String kind, String column, Function<String, TableException> error) {
    try {
      return Kind.valueOf(kind.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw error.apply("no such " + column + ": '" + kind + "'");
    }
  }

  /** Degrees in units of {@link GazetteerReader#DEGREE}. */
  static int degrees(String cell, String column, int most, Function<String, TableException> error) {
    try {
      double degrees = Double.parseDouble(cell);
      if (Math.abs(degrees) <= most) {
        return (int) Math.round(degrees * GazetteerReader.DEGREE);
      }
    } catch (NumberFormatException e) {
      // Told below, with what is too large.
    }
    throw error.apply("no degrees in " + column + ": '" + cell + "'");
  }

  /** A whole number from nought that an int holds; nought for an empty cell. */
  static int number(String cell, String column, Function<String, TableException> error) {
    try {
      int number = cell.isEmpty() ? 0 : Integer.parseInt(cell);
      if (number >= 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Told below, with what is negative.
    }
    throw error.apply("no number in " + column + ": '" + cell + "'");
  }

  /** A number of at most nine digits; -1 for all else, which the text's reader shall read. */
  static int number(byte[] bytes, int start, int end) {
    if (end - start > 9) {
      return -1;
    }
    int number = 0;
    for (int i = start; i < end; i++) {
      int digit = bytes[i] - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = 10 * number + digit;
    }
    return number;
  }

  /** Units of degrees written plainly: "-1.25"; {@code Integer.MIN_VALUE} for all else. */
  static int degrees(byte[] bytes, int start, int end, int most) {
    int first = start < end && bytes[start] == '-' ? start + 1 : start;
    int point = first;
    while (point < end && bytes[point] != '.') {
      point++;
    }
    int whole = number(bytes, first, point);
    int places = Math.max(end - point - 1, 0);
    int part = point < end ? number(bytes, point + 1, end) : 0;
    if (first == point || places > 5 || whole < 0 || whole >= most || part < 0) {
      return Integer.MIN_VALUE;
    }
    for (int i = places; i < 5; i++) {
      part *= 10;
    }
    int units = whole * GazetteerReader.DEGREE + part;
    return first == start ? units : -units;
  }
}
