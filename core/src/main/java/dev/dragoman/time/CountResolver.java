package dev.dragoman.time;

import dev.dragoman.model.TimeInterval;
import dev.dragoman.model.TimeMention.Type;
import java.time.LocalDate;
import java.util.Optional;

/** Says what counted units mean: durations, "two weeks ago", "the past three years". */
final class CountResolver {
  private static final int HOURS_A_DAY = 24;

  /** Value of so many units: P3Y, P20Y for two decades, PT5H, PXW. */
  static String value(Fields fields, String number) {
    Optional<String> clock = fields.value("CLOCKUNIT").or(() -> fields.value("HOURS"));
    if (clock.isPresent()) {
      return "PT" + number + clock.get();
    }
    String unit = unit(fields);
    return switch (unit) {
      case "E" -> number.equals("X") ? "PXE" : "P" + times(number, 10) + "Y";
      case "C" -> number.equals("X") ? "PXC" : "P" + times(number, 100) + "Y";
      case "Q" -> number.equals("X") ? "PXM" : "P" + times(number, 3) + "M";
      default -> "P" + number + unit;
    };
  }

  private static String times(String number, int by) {
    return Digits.plain(Double.parseDouble(number) * by);
  }

  private static String unit(Fields fields) {
    return fields.value("UNIT").or(() -> fields.value("UNITS")).orElse("D");
  }

  private static String number(Fields fields) {
    return fields
        .value("NUM")
        .or(() -> fields.value("FEW"))
        .or(() -> fields.value("HALFA"))
        .or(() -> fields.value("ONE"))
        .orElse(fields.has("UNITS") || fields.has("HOURS") ? "X" : "1");
  }

  Meaning duration(Fields fields, boolean half) {
    String number = number(fields);
    boolean longer = half && !number.equals("X");
    return Meaning.open(
        Type.DURATION,
        value(fields, longer ? Digits.plain(Double.parseDouble(number) + 0.5) : number));
  }

  Meaning vague(Fields fields) {
    return Meaning.open(Type.DURATION, value(fields, "X"));
  }

  /**
   * A day so many units away; empty where the number is not said, a fraction of a day, or absurd.
   */
  private static Optional<LocalDate> away(LocalDate from, Fields fields, String number, int sign) {
    if (number.equals("X")) {
      return Optional.empty();
    }
    double count = Double.parseDouble(number);
    if (count > 2000) {
      return Optional.empty();
    }
    Optional<String> clock = fields.value("CLOCKUNIT");
    if (clock.isPresent()) {
      return Optional.of(
          clock.get().equals("H") ? from.plusDays(sign * (long) (count / HOURS_A_DAY)) : from);
    }
    String unit = unit(fields);
    if (count != Math.rint(count)) {
      return unit.equals("Y")
          ? Optional.of(from.plusMonths(sign * Math.round(count * 12)))
          : Optional.empty();
    }
    return Optional.of(Period.plus(from, unit, sign * (long) count));
  }

  /** The piece of the calendar that so many units away leads to. */
  private static Optional<Period> landing(LocalDate day, Fields fields) {
    if (fields.has("CLOCKUNIT")) {
      return Optional.of(Period.day(day));
    }
    String unit = unit(fields);
    return Period.of(unit.equals("E") || unit.equals("C") ? "Y" : unit, day);
  }

  Optional<Meaning> ago(Fields fields, Anchor anchor) {
    return away(fields, anchor, fields.number("AGO").orElse(-1));
  }

  private static Optional<Meaning> away(Fields fields, Anchor anchor, int sign) {
    String number = number(fields);
    String vague = sign < 0 ? "PAST_REF" : "FUTURE_REF";
    return Optional.of(
        anchor
            .today()
            .flatMap(t -> away(t, fields, number, sign))
            .flatMap(d -> landing(d, fields))
            .map(Meaning::date)
            .orElse(Meaning.open(Type.DATE, vague)));
  }

  /** Counted from what was last spoken of, where that is as exact as the unit. */
  Optional<Meaning> later(Fields fields, Anchor anchor) {
    int sign = fields.number("LATER").orElse(1);
    String unit = unit(fields);
    Optional<Period> then =
        anchor
            .last()
            .filter(p -> exact(p, unit))
            .flatMap(
                p ->
                    unit.equals("Y") && !p.unit().equals("D") && number(fields).matches("\\d{1,3}")
                        ? Optional.of(p.years(sign * Integer.parseInt(number(fields))))
                        : away(p.start(), fields, number(fields), sign)
                            .flatMap(d -> landing(d, fields)));
    return Optional.of(
        then.map(Meaning::date)
            .orElse(Meaning.open(Type.DATE, sign < 0 ? "PAST_REF" : "FUTURE_REF")));
  }

  private static boolean exact(Period period, String unit) {
    return switch (unit) {
      case "D", "W" -> period.unit().equals("D") || unit.equals("W") && period.unit().equals("W");
      case "M" -> "DWM".contains(period.unit());
      default -> true;
    };
  }

  /** "the past three years", "the next few days". */
  Optional<Meaning> stretch(Fields fields, Anchor anchor, int sign) {
    String number = number(fields);
    String value = value(fields, number);
    Optional<LocalDate> away = anchor.today().flatMap(t -> far(t, fields, number, sign));
    return Optional.of(
        away.isPresent()
            ? between(value, anchor.today().orElseThrow(), away.get())
            : Meaning.open(Type.DURATION, value));
  }

  private static Optional<LocalDate> far(LocalDate today, Fields fields, String number, int sign) {
    Optional<Sense> unit = fields.sense("UNIT", 0).or(() -> fields.sense("CLOCKUNIT", 0));
    String count = number.equals("X") ? unit.map(u -> String.valueOf(u.few())).orElse("X") : number;
    // "the past 24 hours" reach into the day before
    return fields.has("CLOCKUNIT")
        ? away(today, fields, count, sign).map(d -> d.equals(today) ? d.plusDays(sign) : d)
        : away(today, fields, count, sign);
  }

  private static Meaning between(String value, LocalDate one, LocalDate other) {
    return one.isBefore(other)
        ? Meaning.duration(value, one, other)
        : Meaning.duration(value, other, one);
  }

  /**
   * "in two weeks": a date ahead with a future, otherwise a length ("the first talks in 18
   * months").
   */
  Optional<Meaning> inAhead(Fields fields, Anchor anchor, Tense tense) {
    return tense.future() ? away(fields, anchor, 1) : Optional.of(duration(fields, false));
  }

  /** "has held it for three years": the three years up to today. */
  Optional<Meaning> since(Fields fields, Anchor anchor, Tense tense) {
    boolean reaches = tense.perfect() && !fields.has("CLOCKUNIT") && !number(fields).equals("X");
    return reaches ? stretch(fields, anchor, -1) : Optional.of(duration(fields, false));
  }

  /** "in recent weeks", "in the coming days": as many as the unit's "few". */
  Optional<Meaning> recent(Fields fields, Anchor anchor, int sign) {
    int few = fields.sense("UNITS", 0).map(Sense::few).orElse(0);
    Optional<TimeInterval> interval =
        anchor
            .today()
            .filter(t -> few > 0)
            .map(t -> between("", t, Period.plus(t, unit(fields), (long) sign * few)))
            .flatMap(Meaning::interval);
    String value = sign < 0 ? "PAST_REF" : "FUTURE_REF";
    return Optional.of(Meaning.open(Type.DATE, value).within(interval));
  }
}
