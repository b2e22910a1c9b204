package dev.dragoman.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A code with its restriction, out of an actors dictionary.
 *
 * <pre>
 * code = "[" name [ "&lt;" day | "&gt;" day | day "-" day ] "]"      day = YYYYMMDD | YYMMDD
 * </pre>
 *
 * <p>"&lt;" is before the day, "&gt;" on it or after; both ends of a range are in it. {@code ---}
 * is no code: nobody is meant.
 *
 * @param name in capitals
 * @param from first day
 * @param to last day
 */
record PetrarchCode(String name, Optional<LocalDate> from, Optional<LocalDate> to) {
  static final String NONE = "---";
  private static final Pattern FORM =
      Pattern.compile("([^\\s<>]+)\\s*(?:([<>])\\s*(\\d+)|(\\d+)\\s*-\\s*(\\d+))?");
  private static final Pattern CAMEO = Pattern.compile("(?:[A-Z0-9]{3})+");

  /** A two-digit year up to this is of the 21st century. */
  private static final int PIVOT = 30;

  /**
   * @param inside what stands between the brackets
   * @throws IllegalArgumentException where it cannot be read; the message says why
   */
  static PetrarchCode parse(String inside) {
    Matcher form = FORM.matcher(inside.strip());
    if (!form.matches()) {
      throw new IllegalArgumentException("not a code with dates: [" + inside + "]");
    }
    String name = form.group(1).toUpperCase(Locale.ROOT);
    if (!name.equals(NONE) && !CAMEO.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "CAMEO actor codes are groups of three letters: [" + name + "]");
    }
    if (form.group(2) != null) {
      LocalDate day = day(form.group(3));
      boolean before = form.group(2).equals("<");
      return new PetrarchCode(
          name,
          before ? Optional.empty() : Optional.of(day),
          before ? Optional.of(day.minusDays(1)) : Optional.empty());
    }
    if (form.group(4) == null) {
      return new PetrarchCode(name, Optional.empty(), Optional.empty());
    }
    LocalDate from = day(form.group(4));
    LocalDate to = day(form.group(5));
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("ends before it starts: [" + inside + "]");
    }
    return new PetrarchCode(name, Optional.of(from), Optional.of(to));
  }

  private static LocalDate day(String digits) {
    if (digits.length() != 6 && digits.length() != 8) {
      throw new IllegalArgumentException("not a day: " + digits);
    }
    int split = digits.length() - 4;
    int year = Integer.parseInt(digits.substring(0, split));
    if (split == 2) {
      year += year <= PIVOT ? 2000 : 1900;
    }
    try {
      return LocalDate.of(
          year,
          Integer.parseInt(digits.substring(split, split + 2)),
          Integer.parseInt(digits.substring(split + 2)));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("not a day: " + digits, e);
    }
  }

  boolean dated() {
    return from.isPresent() || to.isPresent();
  }

  boolean none() {
    return name.equals(NONE);
  }

  /** What is left of it outside another's days: nothing, one stretch or two. */
  List<PetrarchCode> without(PetrarchCode other) {
    boolean apart = endsBefore(this, other) || endsBefore(other, this);
    if (apart) {
      return List.of(this);
    }
    List<PetrarchCode> left = new ArrayList<>();
    if (other.from.isPresent() && (from.isEmpty() || from.get().isBefore(other.from.get()))) {
      left.add(new PetrarchCode(name, from, other.from.map(d -> d.minusDays(1))));
    }
    if (other.to.isPresent() && (to.isEmpty() || to.get().isAfter(other.to.get()))) {
      left.add(new PetrarchCode(name, other.to.map(d -> d.plusDays(1)), to));
    }
    return left;
  }

  private static boolean endsBefore(PetrarchCode one, PetrarchCode other) {
    return one.to().isPresent()
        && other.from().isPresent()
        && one.to().get().isBefore(other.from().get());
  }
}
