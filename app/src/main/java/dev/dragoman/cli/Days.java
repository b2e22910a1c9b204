package dev.dragoman.cli;

import dev.dragoman.model.Claim;
import dev.dragoman.model.TimeInterval;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** A claim's days as short as their precision allows. */
final class Days {
  /** Marks a day that only the document's publication gives. */
  static final String MARK = "*";

  private Days() {}

  static String of(Claim.When when) {
    return when.interval()
        .map(i -> of(i) + (when.basis() == Claim.When.Basis.PUBLISHED ? MARK : ""))
        .orElse("undated");
  }

  /**
   * {@code 2021-09-26}, {@code 2021-W38}, {@code 2021-09}, {@code 2021-Q3}, {@code 2021}, {@code
   * 2021-09-01/15}.
   */
  static String of(TimeInterval interval) {
    var start = interval.start();
    return switch (interval.precision()) {
      case DAY -> start.toString();
      case WEEK ->
          String.format(
              Locale.ROOT,
              "%d-W%02d",
              start.get(IsoFields.WEEK_BASED_YEAR),
              start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      case MONTH -> start.toString().substring(0, 7);
      case QUARTER -> start.getYear() + "-Q" + start.get(IsoFields.QUARTER_OF_YEAR);
      case YEAR -> String.valueOf(start.getYear());
      case RANGE -> range(start.toString(), interval.end().toString());
    };
  }

  /** The end without what it has in common with the start. */
  private static String range(String start, String end) {
    int common =
        start.substring(0, 7).equals(end.substring(0, 7))
            ? 8
            : start.substring(0, 4).equals(end.substring(0, 4)) ? 5 : 0;
    return start.equals(end) ? start : start + "/" + end.substring(common);
  }
}
