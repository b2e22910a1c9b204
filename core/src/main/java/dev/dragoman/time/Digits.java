package dev.dragoman.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads numbers, in digits or words: counts (NUM), days of the month (DAY), years (YEAR), times of
 * the clock (CLOCK), dates in digits (ISO) and decades (DECADES).
 */
final class Digits {
  private static final int EARLIEST_YEAR = 1400;
  private static final int EARLIEST_BARE_YEAR = 1000;
  private static final int LATEST_YEAR = 2199;

  /** The classes of words that stand for numbers. */
  private static final Set<String> SPOKEN = Set.of("NUMBER", "NOON");

  private final TimeWords table;

  Digits(TimeWords table) {
    this.table = table;
  }

  /**
   * The numbers that begin at a place.
   *
   * @param named what its words stand for in the table
   */
  List<Sense> at(List<Word> words, int at, List<Sense> named) {
    if (words.get(at).letters() && named.stream().noneMatch(s -> SPOKEN.contains(s.cls()))) {
      return List.of();
    }
    List<Sense> senses = new ArrayList<>();
    count(words, at).ifPresent(senses::add);
    clock(words, at).ifPresent(senses::add);
    spokenYear(words, at).ifPresent(senses::add);
    if (words.get(at).digits()) {
      day(words, at).ifPresent(senses::add);
      year(words, at).ifPresent(senses::add);
      iso(words, at).ifPresent(senses::add);
    }
    decades(words, at).ifPresent(senses::add);
    return senses;
  }

  private static Optional<Word> word(List<Word> words, int at) {
    return at >= 0 && at < words.size() ? Optional.of(words.get(at)) : Optional.empty();
  }

  private static boolean is(List<Word> words, int at, String text) {
    return word(words, at).filter(w -> w.lower().equals(text)).isPresent();
  }

  private static Optional<Integer> whole(List<Word> words, int at) {
    return word(words, at)
        .filter(w -> w.text().length() <= 6 && w.text().chars().allMatch(Character::isDigit))
        .map(w -> Integer.parseInt(w.text()));
  }

  private static boolean glued(List<Word> words, int at) {
    return word(words, at).filter(Word::glued).isPresent();
  }

  /** count = digits [ digits "/" digits ] | word { [ "-" ] word }. */
  private Optional<Sense> count(List<Word> words, int at) {
    Word first = words.get(at);
    if (first.digits()) {
      String value = first.text().replace(",", "");
      if (is(words, at + 2, "/") && glued(words, at + 3) && !glued(words, at + 1)) {
        Optional<Integer> above = whole(words, at + 1);
        Optional<Integer> below = whole(words, at + 3);
        if (above.isPresent() && below.filter(b -> b > 0).isPresent()) {
          double sum = Double.parseDouble(value) + (double) above.get() / below.orElseThrow();
          return Optional.of(new Sense("NUM", plain(sum), 4, 0));
        }
      }
      return Optional.of(new Sense("NUM", value, 1, 0));
    }
    int sum = 0;
    int at2 = at;
    int length = 0;
    while (at2 < words.size()) {
      Optional<Sense> next = longest(words, at2);
      if (next.isEmpty()) {
        break;
      }
      int value = Integer.parseInt(next.get().value());
      boolean larger = value >= 100 && sum > 0 && sum < value;
      boolean smaller =
          sum == 0 || sum >= 100 && value < 100 || sum >= 20 && sum % 10 == 0 && value < 10;
      if (!larger && !smaller) {
        break;
      }
      sum = larger ? sum * value : sum + value;
      at2 += next.get().length();
      length = at2 - at;
      if (is(words, at2, "-")
          && glued(words, at2 + 1)
          && longest(words, at2 + 1).isPresent()
          && sum >= 20
          && sum < 100) {
        at2++;
      }
    }
    return length == 0
        ? Optional.empty()
        : Optional.of(new Sense("NUM", String.valueOf(sum), length, 0));
  }

  private Optional<Sense> longest(List<Word> words, int at) {
    return at >= words.size()
        ? Optional.empty()
        : table.at(words, at).stream()
            .filter(s -> s.cls().equals("NUMBER"))
            .max((a, b) -> Integer.compare(a.length(), b.length()));
  }

  static String plain(double number) {
    return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
  }

  /** day = 1..31 [ end of an ordinal ]. */
  private Optional<Sense> day(List<Word> words, int at) {
    Optional<Integer> number = whole(words, at).filter(n -> n >= 1 && n <= 31);
    if (number.isEmpty() || word(words, at).orElseThrow().text().length() > 2) {
      return Optional.empty();
    }
    Optional<Word> next = word(words, at + 1).filter(Word::glued);
    boolean ordinal = next.filter(w -> table.is("ORDINAL-END", w.lower())).isPresent();
    boolean time = is(words, at + 1, ":") && glued(words, at + 2);
    if (!ordinal
        && (time || next.filter(w -> w.letters() || w.lower().matches("[%/]")).isPresent())) {
      return Optional.empty();
    }
    return Optional.of(new Sense("DAY", String.valueOf(number.get()), ordinal ? 2 : 1, 0));
  }

  /** year = four digits that count nothing | two that end "1915-17". */
  private Optional<Sense> year(List<Word> words, int at) {
    Optional<Integer> end = yearEnd(words, at);
    if (end.isPresent()) {
      return end.map(y -> new Sense("YEAR", String.valueOf(y), 1, 0));
    }
    Optional<Integer> number =
        whole(words, at).filter(n -> n >= EARLIEST_BARE_YEAR && n <= LATEST_YEAR);
    if (number.isEmpty() || word(words, at).orElseThrow().text().length() != 4) {
      return Optional.empty();
    }
    boolean dated = dated(words, at);
    boolean counted =
        word(words, at + 1).filter(w -> table.is("COUNTED", w.lower())).isPresent() && !dated;
    boolean unit =
        word(words, at + 1)
            .filter(w -> w.glued() && (w.letters() || w.lower().matches("[%/:]")))
            .filter(w -> !w.lower().equals(":") || glued(words, at + 2))
            .filter(w -> !w.lower().equals("/") || yearEnd(words, at + 2).isEmpty())
            .isPresent();
    boolean counting =
        word(words, at - 1)
            .filter(w -> table.is("COUNTING", w.lower()) || w.lower().equals("/"))
            .isPresent();
    boolean counts = counted || unit || counting || named(words, at);
    boolean early =
        number.get() < EARLIEST_YEAR
            && word(words, at - 1).filter(w -> table.is("YEARLY", w.lower())).isEmpty();
    return counts || early
        ? Optional.empty()
        : Optional.of(new Sense("YEAR", String.valueOf(number.get()), 1, 0));
  }

  /** The later of two years joined by a dash or a stroke; the last two digits may be all of it. */
  private static Optional<Integer> yearEnd(List<Word> words, int at) {
    Optional<Integer> from = whole(words, at - 2).filter(y -> y >= EARLIEST_BARE_YEAR);
    boolean joined =
        word(words, at - 1).filter(w -> w.glued() && w.lower().matches("[-–/]")).isPresent()
            && glued(words, at)
            && from.filter(y -> y <= LATEST_YEAR).isPresent();
    boolean more =
        word(words, at + 1).filter(w -> w.glued() && w.lower().matches("[-–/%\\d]")).isPresent();
    if (!joined || more) {
      return Optional.empty();
    }
    int century = from.orElseThrow() / 100 * 100;
    return whole(words, at)
        .map(y -> words.get(at).text().length() == 2 ? century + y : y)
        .filter(y -> y > from.orElseThrow() && y < from.orElseThrow() + 100);
  }

  /**
   * Whether a month, a day or a preposition of time stands before: then "2020 rebels" is no count.
   */
  private boolean dated(List<Word> words, int at) {
    int before = is(words, at - 1, ",") ? at - 2 : at - 1;
    return word(words, before)
        .filter(
            w ->
                table.is("MONTH", w.lower())
                    || table.is("DURING", w.lower())
                    || before == at - 2 && w.digits())
        .isPresent();
  }

  /**
   * Whether it is part of a name with a hyphen: "Ariane-2021", but not "mid-2021" or "1999-2021".
   */
  private boolean named(List<Word> words, int at) {
    return is(words, at - 1, "-")
        && glued(words, at)
        && word(words, at - 2)
            .filter(w -> w.digits() || !table.at(words, at - 2).isEmpty())
            .isEmpty();
  }

  /** "nineteen ninety-four". */
  private Optional<Sense> spokenYear(List<Word> words, int at) {
    Optional<Sense> century = longest(words, at).filter(s -> s.length() == 1);
    if (century.isEmpty() || at + 1 >= words.size()) {
      return Optional.empty();
    }
    int hundreds = Integer.parseInt(century.get().value());
    Optional<Sense> rest = words.get(at + 1).digits() ? Optional.empty() : count(words, at + 1);
    return rest.filter(r -> hundreds >= 15 && hundreds <= 20)
        .filter(r -> Integer.parseInt(r.value()) >= 10 && Integer.parseInt(r.value()) <= 99)
        .map(r -> new Sense("YEAR", hundreds + r.value(), 1 + r.length(), 0));
  }

  /**
   * iso = year "-" month "-" day | day "/" month "/" year where only one order is possible | day
   * "." month "." year.
   */
  private static Optional<Sense> iso(List<Word> words, int at) {
    for (String mark : List.of("-", "/")) {
      if (!is(words, at + 1, mark)
          || !is(words, at + 3, mark)
          || !glued(words, at + 1)
          || !glued(words, at + 4)) {
        continue;
      }
      Optional<Integer> a = whole(words, at);
      Optional<Integer> b = whole(words, at + 2);
      Optional<Integer> c = whole(words, at + 4);
      if (a.isEmpty() || b.isEmpty() || c.isEmpty()) {
        continue;
      }
      if (a.get() >= EARLIEST_BARE_YEAR
          && b.get() >= 1
          && b.get() <= 12
          && c.get() >= 1
          && c.get() <= 31) {
        return Optional.of(new Sense("ISO", iso(a.get(), b.get(), c.get()), 5, 0));
      }
      if (c.get() >= EARLIEST_BARE_YEAR
          && a.get() > 12
          && a.get() <= 31
          && b.get() >= 1
          && b.get() <= 12) {
        return Optional.of(new Sense("ISO", iso(c.get(), b.get(), a.get()), 5, 0));
      }
      if (c.get() >= EARLIEST_BARE_YEAR
          && b.get() > 12
          && b.get() <= 31
          && a.get() >= 1
          && a.get() <= 12) {
        return Optional.of(new Sense("ISO", iso(c.get(), a.get(), b.get()), 5, 0));
      }
    }
    return Optional.empty();
  }

  private static String iso(int year, int month, int day) {
    return String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
  }

  /**
   * clock = hour [ ":" minute ] ( am | pm ) [ zone ] | hour ":" minute [ zone ] | hour "o'clock" |
   * noon.
   */
  private Optional<Sense> clock(List<Word> words, int at) {
    Optional<Sense> noon =
        table.at(words, at).stream().filter(s -> s.cls().equals("NOON")).findFirst();
    if (noon.isPresent()) {
      return Optional.of(new Sense("CLOCK", noon.get().value(), noon.get().length(), 0));
    }
    Optional<Integer> hour =
        whole(words, at).filter(h -> h <= 24 && word(words, at).orElseThrow().text().length() <= 2);
    if (hour.isEmpty()) {
      return Optional.empty();
    }
    int next = at + 1;
    int minute = 0;
    boolean clock = false;
    if (is(words, next, ":") && glued(words, next) && glued(words, next + 1)) {
      Optional<Integer> minutes =
          whole(words, next + 1).filter(m -> m < 60 && words.get(at + 2).text().length() == 2);
      if (minutes.isEmpty()) {
        return Optional.empty();
      }
      minute = minutes.get();
      next += 2;
      clock = true;
    }
    int h = hour.get();
    if (next < words.size()) {
      String mark = words.get(next).lower();
      boolean dotless = mark.equals("a.m") || mark.equals("p.m");
      if (table.is("AM", mark) && (h <= 12)) {
        h = h == 12 ? 0 : h;
        next++;
        clock = true;
      } else if (table.is("PM", mark) && h <= 12) {
        h = h == 12 ? 12 : h + 12;
        next++;
        clock = true;
      }
      if (dotless && is(words, next, ".") && glued(words, next)) {
        next++;
      }
    }
    int here = next;
    Optional<Sense> zone =
        here >= words.size()
            ? Optional.empty()
            : table.at(words, here).stream().filter(s -> s.cls().equals("ZONE")).findFirst();
    if (zone.isPresent()) {
      next += zone.get().length();
      clock = true;
    }
    return clock
        ? Optional.of(
            new Sense("CLOCK", String.format(Locale.ROOT, "%02d:%02d", h, minute), next - at, 0))
        : Optional.empty();
  }

  /** decades = "1990s" | "'90s" | "90s". */
  private static Optional<Sense> decades(List<Word> words, int at) {
    boolean quote = words.get(at).lower().equals("'");
    int number = quote ? at + 1 : at;
    if (!is(words, number + 1, "s") && !is(words, number + 1, "'s") || !glued(words, number + 1)) {
      return Optional.empty();
    }
    Optional<Integer> found = whole(words, number).filter(n -> n % 10 == 0);
    return found
        .filter(
            n ->
                n >= EARLIEST_BARE_YEAR && n <= LATEST_YEAR
                    || n >= 20 && n <= 90 && (quote || is(words, at - 1, "the")))
        .map(n -> new Sense("DECADES", String.valueOf(n < 100 ? 1900 + n : n), number + 2 - at, 0));
  }
}
