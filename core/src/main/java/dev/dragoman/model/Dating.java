package dev.dragoman.model;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/**
 * When a document was published, as far as is known.
 *
 * @param date the day, where it is known
 * @param earliest no earlier than this day
 * @param latest no later than this day
 * @param basis where that comes from
 * @param reason the words or the field that say so
 */
public record Dating(
    Optional<LocalDate> date,
    Optional<LocalDate> earliest,
    Optional<LocalDate> latest,
    Basis basis,
    Optional<String> reason) {
  /** Where a publication date comes from. */
  public enum Basis {
    /** The caller gave it. */
    GIVEN,
    /** The page's metadata. */
    METADATA,
    /** A dateline or a printed date of the article. */
    TEXT,
    /** Bounds could be inferred, or of a day without a year the last one that they allow. */
    INFERRED,
    NONE
  }

  public Dating {
    if (earliest.isPresent() && latest.isPresent() && latest.get().isBefore(earliest.get())) {
      throw new IllegalArgumentException("latest " + latest + " before earliest " + earliest);
    }
  }

  public static Dating unknown() {
    return new Dating(
        Optional.empty(), Optional.empty(), Optional.empty(), Basis.NONE, Optional.empty());
  }

  public static Dating given(LocalDate date) {
    return known(date, Basis.GIVEN, "given");
  }

  public static Dating known(LocalDate date, Basis basis, String reason) {
    return new Dating(
        Optional.of(date), Optional.empty(), Optional.empty(), basis, Optional.of(reason));
  }

  /**
   * The last day of a month and day up to another: "March 5" on a page made in June is this year's.
   *
   * @param day as printed, without a year
   * @param latest no later than this day
   * @param reason what says so
   */
  public static Dating inferred(MonthDay day, LocalDate latest, String reason) {
    int year = latest.getYear();
    while (!day.isValidYear(year) || day.atYear(year).isAfter(latest)) {
      year--;
    }
    return known(day.atYear(year), Basis.INFERRED, reason);
  }
}
