package dev.dragoman.time;

import dev.dragoman.model.TimeMention.Type;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Says which piece of the calendar is meant: dates with and without a year, weekdays, "last month".
 */
final class CalendarResolver {
  /** A story goes on: what would lie longer back than this lies ahead. */
  private static final int BACK = 150;

  private static final int LONG = 270;
  private static final int REPORTED = 120;
  private static final int LEAP_YEAR = 2000;

  private final Holidays holidays;

  CalendarResolver(Holidays holidays) {
    this.holidays = holidays;
  }

  Optional<Meaning> calendar(Fields fields, Anchor anchor, Tense tense) {
    if (fields.has("ERA")) {
      return beforeChrist(fields);
    }
    if (fields.has("ISO")) {
      try {
        return Optional.of(
            timed(Period.day(LocalDate.parse(fields.value("ISO").orElseThrow())), fields));
      } catch (DateTimeException e) {
        return Optional.empty(); // 2021-02-30 is a number, not a date
      }
    }
    if (fields.has("HOLIDAY") || fields.has("FASTING")) {
      return feast(fields, anchor, tense);
    }
    boolean yearly =
        fields.has("MONTH")
            || fields.has("SEASON")
            || fields.has("FALL")
            || fields.has("ORDINAL")
            || fields.has("NTHQUARTER")
            || fields.has("NTHHALF")
            || fields.has("YEAR");
    if (!yearly) {
      return weekday(fields, anchor, tense);
    }
    Optional<Integer> year = year(fields, anchor);
    if (year.isPresent()) {
      return inYear(fields, year.get()).map(p -> timed(p, fields));
    }
    List<Period> candidates = new ArrayList<>();
    anchor
        .base()
        .ifPresent(
            b -> {
              for (int y = b.getYear() - 2; y <= b.getYear() + 2; y++) {
                inYear(fields, y).ifPresent(candidates::add);
              }
            });
    if (anchor.base().isEmpty()) {
      return inYear(fields, LEAP_YEAR)
          .map(
              p ->
                  Meaning.open(
                      fields.has("PART") || fields.has("CLOCK") ? Type.TIME : Type.DATE,
                      "XXXX" + p.value().substring(4)));
    }
    return choose(candidates, fields, anchor, tense).map(p -> timed(p, fields));
  }

  /** A feast of the year that is said, else the one that the tense or the story point at. */
  private Optional<Meaning> feast(Fields fields, Anchor anchor, Tense tense) {
    String rule = fields.value("HOLIDAY").or(() -> fields.value("FASTING")).orElseThrow();
    Optional<LocalDate> base = anchor.base();
    Optional<Integer> year = year(fields, anchor);
    if (year.isPresent()) {
      List<Period> there = holidays.in(year.get(), rule);
      return Optional.of(
          there.size() == 1
              ? timed(there.get(0), fields)
              : Meaning.open(Type.DATE, Period.four(year.get())));
    }
    Optional<Period> meant =
        base.flatMap(
            b ->
                choose(
                    IntStream.rangeClosed(b.getYear() - 2, b.getYear() + 2)
                        .boxed()
                        .flatMap(y -> holidays.in(y, rule).stream())
                        .toList(),
                    fields,
                    anchor,
                    tense));
    return Optional.of(
        meant
            .map(p -> timed(p, fields))
            .orElseGet(
                () ->
                    Meaning.open(
                        Type.DATE,
                        Holidays.fixed(rule)
                            ? "XXXX" + holidays.in(LEAP_YEAR, rule).get(0).value().substring(4)
                            : "XXXX-XX-XX")));
  }

  /** Years before Christ have a value but no days. */
  private static Optional<Meaning> beforeChrist(Fields fields) {
    Optional<String> part =
        fields
            .value("SEASON")
            .map(s -> "-" + s.substring(0, s.indexOf('-')))
            .or(() -> fields.number("MONTH").map(m -> "-" + Period.two(m)));
    return fields
        .value("NUM")
        .filter(n -> n.matches("\\d{1,4}"))
        .map(
            n ->
                Meaning.open(Type.DATE, "BC" + Period.four(Integer.parseInt(n)) + part.orElse("")));
  }

  /** The year that the words themselves say. */
  private static Optional<Integer> year(Fields fields, Anchor anchor) {
    if (fields.has("YEAR")) {
      return fields.number("YEAR");
    }
    boolean ofYear = fields.value("UNIT").filter("Y"::equals).isPresent();
    if (ofYear && fields.has("DEIXIS")) {
      return anchor.base().map(b -> b.getYear() + fields.number("DEIXIS").orElse(0));
    }
    if (ofYear && fields.has("SAME")) {
      return anchor.last().map(p -> p.start().getYear() + fields.number("SAME").orElse(0));
    }
    return Optional.empty();
  }

  /** What the words mean in a given year; empty for 30 February. */
  private static Optional<Period> inYear(Fields fields, int year) {
    try {
      if (fields.has("MONTH")) {
        int month = fields.number("MONTH").orElseThrow();
        return Optional.of(
            fields
                .number("DAY")
                .map(d -> Period.day(LocalDate.of(year, month, d)))
                .orElseGet(() -> Period.month(year, month)));
      }
    } catch (DateTimeException e) {
      return Optional.empty();
    }
    Optional<String> season = fields.value("SEASON").or(() -> fields.value("FALL"));
    if (season.isPresent()) {
      return season.map(s -> Period.season(year, s));
    }
    if (fields.has("NTHQUARTER")) {
      return fields.number("NTHQUARTER").map(n -> Period.quarter(year, n));
    }
    if (fields.has("NTHHALF")) {
      return fields.number("NTHHALF").map(n -> Period.half(year, n));
    }
    if (fields.has("QUARTER")) {
      return fields.number("ORDINAL").filter(n -> n <= 4).map(n -> Period.quarter(year, n));
    }
    if (fields.has("HALF")) {
      return fields.number("ORDINAL").filter(n -> n <= 2).map(n -> Period.half(year, n));
    }
    return Optional.of(Period.year(year));
  }

  /** The candidate that the words, the tense or the story point at; candidates in order of time. */
  private static Optional<Period> choose(
      List<Period> candidates, Fields fields, Anchor anchor, Tense tense) {
    LocalDate base = anchor.base().orElseThrow();
    if (fields.has("DEIXIS")) {
      int which = fields.number("DEIXIS").orElseThrow();
      if (which == 0) {
        return candidates.stream().filter(p -> p.start().getYear() == base.getYear()).findFirst();
      }
      return which < 0
          ? last(candidates.stream().filter(p -> p.end().isBefore(base)).toList())
          : candidates.stream().filter(p -> p.start().isAfter(base)).findFirst();
    }
    if (anchor.fromLast()) {
      LocalDate from = base.minusDays(whole(anchor) ? 0 : BACK);
      return candidates.stream().filter(p -> !p.end().isBefore(from)).findFirst();
    }
    Optional<Period> next = candidates.stream().filter(p -> !p.end().isBefore(base)).findFirst();
    Optional<Period> before =
        last(candidates.stream().filter(p -> !p.start().isAfter(base)).toList());
    // a report on the quarter that has ended "will" tell of it, and not of next year's
    boolean reported =
        fields.has("QUARTER")
            && before.filter(p -> !p.end().isBefore(base.minusDays(REPORTED))).isPresent();
    // "Dec. 21" in October is hardly the one of last year, which would be called so
    boolean stale =
        before.filter(p -> p.end().isBefore(base.minusDays(LONG))).isPresent()
            && (fields.has("DAY") || !tense.past());
    // and "through Oct. 19" a week after it hardly the one of next year
    boolean far = next.filter(p -> p.start().isAfter(base.plusDays(LONG))).isPresent();
    return stale || tense.future() && !far && !reported ? next : before;
  }

  /** Whether the last spoken of was a year, which dates after it fall into. */
  private static boolean whole(Anchor anchor) {
    return anchor.last().filter(p -> "YE".contains(p.unit())).isPresent();
  }

  private static Optional<Period> last(List<Period> periods) {
    return periods.isEmpty() ? Optional.empty() : Optional.of(periods.get(periods.size() - 1));
  }

  /** A weekday: the last one up to publication, with a future the next one. */
  private static Optional<Meaning> weekday(Fields fields, Anchor anchor, Tense tense) {
    if (!fields.has("WEEKDAY")) {
      return Optional.empty();
    }
    DayOfWeek weekday = DayOfWeek.of(fields.number("WEEKDAY").orElseThrow());
    Optional<LocalDate> base = anchor.base();
    if (base.isEmpty()) {
      Meaning open = Meaning.open(Type.DATE, "XXXX-WXX-" + weekday.getValue());
      return Optional.of(
          fields.value("PART").or(() -> fields.value("CLOCK")).map(open::at).orElse(open));
    }
    LocalDate from = base.get();
    int which = fields.number("DEIXIS").orElse(tense.future() ? 2 : -2);
    LocalDate day =
        switch (which) {
          case -1 -> from.with(TemporalAdjusters.previous(weekday));
          case 1 -> from.with(TemporalAdjusters.next(weekday));
          case 0 ->
              tense.future()
                  ? from.with(TemporalAdjusters.nextOrSame(weekday))
                  : Period.week(from).start().plusDays(weekday.getValue() - 1L);
          case 2 -> from.with(TemporalAdjusters.nextOrSame(weekday));
          default -> from.with(TemporalAdjusters.previousOrSame(weekday));
        };
    return Optional.of(timed(Period.day(day), fields));
  }

  /** A piece of the calendar with its part of the day, hour, or third. */
  private static Meaning timed(Period period, Fields fields) {
    Optional<String> time = fields.value("CLOCK").or(() -> fields.value("PART"));
    return time.isPresent() && period.unit().equals("D")
        ? Meaning.date(period).at(time.get())
        : narrowed(period, fields);
  }

  static Meaning narrowed(Period period, Fields fields) {
    Meaning meaning = Meaning.date(period);
    Optional<String> third =
        fields.value("MOD").filter(m -> !fields.has("SEASON") || !period.unit().equals("D"));
    return third.isPresent() ? meaning.within(Optional.of(period.third(third.get()))) : meaning;
  }

  /** "last week", "this year", "early next month", "earlier in the year", "the weekend". */
  Optional<Meaning> unit(Fields fields, Anchor anchor, Tense tense) {
    String unit = fields.has("WEEKEND") ? "WE" : fields.value("UNIT").orElseThrow();
    int which = fields.number("DEIXIS").orElse(0);
    if (unit.equals("D")) {
      return which == 1 ? near("D", 1, fields, anchor) : Optional.empty();
    }
    if (anchor.base().isEmpty()) {
      return Optional.of(Meaning.open(Type.DATE, unknown(unit)));
    }
    LocalDate base = anchor.base().get();
    if (unit.equals("WE")) {
      return Optional.of(
          Meaning.date(weekend(base, fields.has("DEIXIS") ? which : tense.future() ? 2 : -2)));
    }
    return Period.of(unit, base).map(p -> narrowed(p.shift(which), fields));
  }

  /** -2 the last up to today, 2 the next from today. */
  private static Period weekend(LocalDate base, int which) {
    boolean inside = base.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
    Period own = Period.of("WE", base).orElseThrow();
    return switch (which) {
      case -1, -2 -> inside && which == -2 ? own : own.shift(-1);
      case 1 -> own.shift(1);
      default -> own;
    };
  }

  private static String unknown(String unit) {
    return switch (unit) {
      case "M" -> "XXXX-XX";
      case "W" -> "XXXX-WXX";
      case "WE" -> "XXXX-WXX-WE";
      case "Q" -> "XXXX-QX";
      case "E" -> "XXX";
      case "C" -> "XX";
      default -> "XXXX";
    };
  }

  /**
   * "the same day", "the following year", "the year before", "the previous Friday": from what was
   * last spoken of.
   */
  Optional<Meaning> anaphor(Fields fields, Anchor anchor) {
    int by =
        fields
            .number("NEARDAY")
            .or(() -> fields.number("NEARUNIT"))
            .or(() -> fields.number("SAME"))
            .orElse(0);
    if (fields.has("WEEKDAY")) {
      return near(fields, anchor, by);
    }
    if (fields.has("MONTH")) {
      return month(fields, anchor, by);
    }
    if (fields.has("QUARTER") || fields.has("PERIOD")) {
      // a report's quarter is the one it spoke of, else the one that has ended
      Optional<LocalDate> from =
          anchor.quarter().map(Period::start).or(() -> anchor.today().map(t -> t.minusMonths(3)));
      return Optional.of(
          from.flatMap(d -> Period.of("Q", d))
              .map(p -> Meaning.date(p.shift(by)))
              .orElse(Meaning.open(Type.DATE, "XXXX-QX")));
    }
    return near(fields.has("PART") ? "D" : fields.value("UNIT").orElse("D"), by, fields, anchor);
  }

  private static Optional<Meaning> near(Fields fields, Anchor anchor, int by) {
    DayOfWeek weekday = DayOfWeek.of(fields.number("WEEKDAY").orElseThrow());
    Optional<LocalDate> from = anchor.last().map(Period::start).or(anchor::today);
    return Optional.of(
        from.map(
                d ->
                    d.with(
                        by > 0
                            ? TemporalAdjusters.next(weekday)
                            : by < 0
                                ? TemporalAdjusters.previous(weekday)
                                : TemporalAdjusters.nextOrSame(weekday)))
            .map(d -> timed(Period.day(d), fields))
            .orElse(Meaning.open(Type.DATE, "XXXX-WXX-" + weekday.getValue())));
  }

  private static Optional<Meaning> month(Fields fields, Anchor anchor, int by) {
    int month = fields.number("MONTH").orElseThrow();
    Optional<LocalDate> from = anchor.last().map(Period::start).or(anchor::today);
    return Optional.of(
        from.map(
                d ->
                    by > 0
                        ? d.plusMonths(Math.floorMod(month - d.getMonthValue() - 1, 12) + 1L)
                        : d.minusMonths(Math.floorMod(d.getMonthValue() - month - 1, 12) + 1L))
            .map(d -> Meaning.date(Period.month(d.getYear(), month)))
            .orElse(Meaning.open(Type.DATE, "XXXX-" + Period.two(month))));
  }

  private static Optional<Meaning> near(String unit, int by, Fields fields, Anchor anchor) {
    Optional<LocalDate> from =
        unit.equals("D")
            ? anchor.last().filter(p -> p.unit().equals("D")).map(Period::start).or(anchor::lastDay)
            : anchor
                .last()
                .filter(p -> !unit.equals("W") || "DW".contains(p.unit()))
                .map(Period::start)
                .or(anchor::today);
    if (from.isEmpty() && unit.equals("D") && by == 0) {
      from = anchor.today();
    }
    Optional<Meaning> meaning =
        from.flatMap(d -> Period.of(unit, d)).map(p -> timed(p.shift(by), fields));
    return Optional.of(
        meaning.orElse(Meaning.open(Type.DATE, unit.equals("D") ? "XXXX-XX-XX" : unknown(unit))));
  }
}
