package dev.dragoman.time;

import dev.dragoman.model.TimeInterval;
import dev.dragoman.model.TimeMention.Type;
import java.time.LocalDate;
import java.util.Optional;

/** Says what an expression means, by the meaning that its rule names. */
final class TimeResolver {
  private static final int APRIL = 4;
  private static final int JUNE = 6;
  private static final int JULY = 7;

  private final CalendarResolver calendar;
  private final CountResolver count = new CountResolver();

  TimeResolver(Holidays holidays) {
    this.calendar = new CalendarResolver(holidays);
  }

  /** Empty where the words are no expression of time after all. */
  Optional<Meaning> resolve(String meaning, Fields fields, Anchor anchor, Tense tense) {
    return switch (meaning) {
      case "calendar", "days" -> calendar.calendar(fields, anchor, tense);
      case "season" -> twoYears(fields, JULY, JUNE);
      case "fiscal" -> twoYears(fields, APRIL, JUNE);
      case "decade" -> decade(fields);
      case "century" -> century(fields);
      case "today" -> today(fields, anchor);
      case "clock" -> clock(fields, anchor);
      case "unit" -> calendar.unit(fields, anchor, tense);
      case "sameday" -> sameDay(anchor.lastDay().or(anchor::today));
      case "anaphor" -> calendar.anaphor(fields, anchor);
      case "yearago" -> yearAgo(fields, anchor);
      case "ago" -> compared(fields, anchor) ? yearAgo(fields, anchor) : count.ago(fields, anchor);
      case "later" ->
          compared(fields, anchor) ? yearAgo(fields, anchor) : count.later(fields, anchor);
      case "past" -> count.stretch(fields, anchor, -1);
      case "ahead" -> count.stretch(fields, anchor, 1);
      case "inahead" -> count.inAhead(fields, anchor, tense);
      case "since" -> count.since(fields, anchor, tense);
      case "vague" -> Optional.of(count.vague(fields));
      case "duration" -> Optional.of(count.duration(fields, false));
      case "durationhalf" -> Optional.of(count.duration(fields, true));
      case "set" -> Optional.of(set(fields));
      case "recent" -> count.recent(fields, anchor, -1);
      case "coming" -> count.recent(fields, anchor, 1);
      case "ref" ->
          fields.senses().stream()
              .findFirst()
              .map(s -> Meaning.open(s.cls().equals("ATNIGHT") ? Type.TIME : Type.DATE, s.value()));
      case "while" -> fields.value("WHILE").map(v -> Meaning.open(Type.DURATION, v));
      case "none" -> Optional.empty();
      default -> throw new IllegalArgumentException("no meaning '" + meaning + "'");
    };
  }

  /** "the 2021-22 season": from one month of the first year to the end of one of the second. */
  private static Optional<Meaning> twoYears(Fields fields, int firstMonth, int lastMonth) {
    int from = fields.number("YEAR", 0).orElseThrow();
    int to = fields.number("YEAR", 1).orElseThrow();
    return to != from + 1
        ? Optional.empty()
        : Optional.of(
            Meaning.open(Type.DATE, Period.four(from) + "/" + Period.four(to))
                .within(
                    Optional.of(
                        TimeInterval.range(
                            LocalDate.of(from, firstMonth, 1),
                            Period.month(to, lastMonth).end()))));
  }

  private static Optional<Meaning> decade(Fields fields) {
    Optional<Period> decade =
        fields
            .number("DECADES")
            .or(() -> fields.number("DECADE").map(n -> 1900 + n))
            .map(Period::decade);
    return decade.map(p -> CalendarResolver.narrowed(p, fields));
  }

  private static Optional<Meaning> century(Fields fields) {
    if (fields.has("ERA")) { // before Christ: a value, no days
      return fields.number("ORDINAL").map(n -> Meaning.open(Type.DATE, "BC" + Period.two(n - 1)));
    }
    return fields
        .number("ORDINAL")
        .map(n -> CalendarResolver.narrowed(Period.century(n - 1), fields));
  }

  private static Optional<Meaning> today(Fields fields, Anchor anchor) {
    String[] value =
        fields.value("TODAY").or(() -> fields.value("OVERNIGHT")).orElse("0").split(" ");
    int days = Integer.parseInt(value[0]);
    Optional<String> part =
        value.length > 1
            ? Optional.of(value[1])
            : fields.value("CLOCK").or(() -> fields.value("PART"));
    Optional<LocalDate> day = anchor.today().map(t -> t.plusDays(days));
    if (anchor.history() && days == 0) {
      return Optional.of(Meaning.open(Type.DATE, "PRESENT_REF"));
    }
    Meaning meaning =
        day.map(d -> Meaning.date(Period.day(d))).orElse(Meaning.open(Type.DATE, "XXXX-XX-XX"));
    if (fields.has("OVERNIGHT")) {
      // the night before the paper is read
      meaning = meaning.within(day.map(d -> TimeInterval.range(d, d.plusDays(1))));
    }
    return Optional.of(part.isPresent() ? meaning.at(part.get()) : meaning);
  }

  private static Optional<Meaning> clock(Fields fields, Anchor anchor) {
    Optional<LocalDate> day = anchor.lastDay().or(anchor::base);
    Meaning date =
        day.map(d -> Meaning.date(Period.day(d))).orElse(Meaning.open(Type.DATE, "XXXX-XX-XX"));
    return fields.value("CLOCK").map(date::at);
  }

  private static Optional<Meaning> sameDay(Optional<LocalDate> day) {
    return Optional.of(
        day.map(d -> Meaning.date(Period.day(d))).orElse(Meaning.open(Type.DATE, "XXXX-XX-XX")));
  }

  /**
   * "the year-ago quarter", "a year earlier" in a report on a quarter: the same piece of another
   * year, only to compare with.
   */
  private static Optional<Meaning> yearAgo(Fields fields, Anchor anchor) {
    Optional<Period> own = anchor.quarter();
    if (own.isEmpty() && (fields.has("QUARTER") || fields.has("PERIOD"))) {
      own = anchor.today().flatMap(t -> Period.of("Q", t.minusMonths(3)));
    }
    Optional<Integer> named = fields.number("ORDINAL").filter(n -> n <= 4);
    Optional<Period> quarter =
        named.isPresent() ? own.map(p -> Period.quarter(p.start().getYear(), named.get())) : own;
    Optional<Period> year =
        anchor
            .last()
            .filter(p -> "MY".contains(p.unit()))
            .or(() -> anchor.today().map(t -> Period.year(t.getYear())));
    Optional<Period> now = quarter.or(() -> year);
    Optional<Period> then =
        now.map(p -> p.years(fields.number("YEAR").map(y -> y - p.start().getYear()).orElse(-1)));
    return Optional.of(
        then.map(p -> Meaning.date(p).aside()).orElse(Meaning.open(Type.DATE, "PAST_REF")));
  }

  /** "a year ago", "a year earlier" where a quarter has been spoken of. */
  private static boolean compared(Fields fields, Anchor anchor) {
    return anchor.quarter().isPresent()
        && fields.has("ONE")
        && fields.value("UNIT").filter("Y"::equals).isPresent()
        && fields.number("AGO").or(() -> fields.number("LATER")).orElse(0) < 0;
  }

  private static Meaning set(Fields fields) {
    String part = fields.value("PART").or(() -> fields.value("PARTS")).map(p -> "T" + p).orElse("");
    Optional<String> weekday = fields.value("WEEKDAYS").or(() -> fields.value("WEEKDAY"));
    if (weekday.isPresent()) {
      return Meaning.open(Type.SET, "XXXX-WXX-" + weekday.get() + part);
    }
    if (fields.has("MONTH")) {
      return Meaning.open(Type.SET, "XXXX-" + Period.two(fields.number("MONTH").orElseThrow()));
    }
    if (fields.value("FREQUENCY").isPresent()) {
      return Meaning.open(Type.SET, fields.value("FREQUENCY").get());
    }
    String number =
        fields
            .value("NUM")
            .or(() -> fields.value("FEW"))
            .or(() -> fields.value("EVERY"))
            .orElse("1");
    return Meaning.open(Type.SET, CountResolver.value(fields, number));
  }
}
