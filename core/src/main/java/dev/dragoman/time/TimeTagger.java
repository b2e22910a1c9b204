package dev.dragoman.time;

import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Document;
import dev.dragoman.model.Sentence;
import dev.dragoman.model.Span;
import dev.dragoman.model.TimeInterval;
import dev.dragoman.model.TimeMention;
import dev.dragoman.model.TimeMention.Type;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the everyday expressions of time and works out their days from the day of publication. The
 * words are those of {@code en/time.tsv}.
 */
public final class TimeTagger {
  private final TimeWords words;
  private final List<Form> forms = new ArrayList<>();

  private record Value(Type type, String timex, Optional<TimeInterval> interval) {}

  private interface Reads {
    Optional<Value> read(Matcher words, Optional<LocalDate> published, boolean future);
  }

  private record Form(Pattern pattern, Reads reads) {}

  private TimeTagger(TimeWords words) {
    this.words = words;
    String month = "(" + words.of("month") + ")\\.?";
    String day = "(\\d{1,2})(?:st|nd|rd|th)?";
    String year = "((?:1[5-9]|20)\\d\\d)";
    String number = "(\\d{1,3}|" + words.of("number") + ")";
    String unit = "(" + words.of("unit") + ")";
    add(
        "\\b" + year + "-(\\d\\d)-(\\d\\d)\\b",
        (m, p, f) -> date(m.group(1), m.group(2), m.group(3)));
    add(
        "\\b" + day + " " + month + ",? " + year + "\\b",
        (m, p, f) -> date(m.group(3), words.number("month", m.group(2)), m.group(1)));
    add(
        "\\b" + month + " " + day + ",? " + year + "\\b",
        (m, p, f) -> date(m.group(3), words.number("month", m.group(1)), m.group(2)));
    add(
        "\\b" + month + ",? (?:of )?" + year + "\\b",
        (m, p, f) -> month(Integer.parseInt(m.group(2)), words.number("month", m.group(1))));
    add(
        "\\b(?:from |between )" + year + " (?:to|until|and) " + year + "\\b",
        (m, p, f) -> years(m.group(1), m.group(2)));
    add(
        "\\b" + month + " " + day + "\\b",
        (m, p, f) -> p.flatMap(x -> near(x, words.number("month", m.group(1)), m.group(2), f)));
    add(
        "\\b" + day + " " + month + "\\b",
        (m, p, f) -> p.flatMap(x -> near(x, words.number("month", m.group(2)), m.group(1), f)));
    add(
        "\\b(last|next|this)? ?(" + words.of("weekday") + ")\\b",
        (m, p, f) ->
            p.map(
                x ->
                    weekday(
                        x,
                        words.number("weekday", m.group(2)),
                        f || "next".equalsIgnoreCase(m.group(1)))));
    add(
        "\\b" + number + " " + unit + "s? ago\\b",
        (m, p, f) -> p.map(x -> ago(x, words.number("number", m.group(1)), m.group(2))));
    add(
        "\\b(?:in|over|during) (?:the )?(recent|past|last|coming) (?:few )?" + unit + "s\\b",
        (m, p, f) -> p.map(x -> recent(x, m.group(2), m.group(1))));
    add(
        "\\b(?:for|over|in) (?:the )?(?:past |last |more than |at least |nearly |almost |about )?"
            + number
            + " "
            + unit
            + "s?\\b",
        (m, p, f) -> p.map(x -> stretch(x, words.number("number", m.group(1)), m.group(2))));
    add(
        "\\b(last|next|this|previous|coming) (week|month|year|quarter)\\b",
        (m, p, f) -> p.map(x -> unit(x, m.group(2), m.group(1))));
    add(
        "\\b(today|tonight|yesterday|tomorrow)\\b",
        (m, p, f) -> p.map(x -> day(x.plusDays(words.number("relative", m.group(1))))));
    add(
        "\\b(?:earlier|later|early|late) (?:in the|that|the same) day\\b|\\bthe same day\\b|\\bthat day\\b|\\bovernight\\b",
        (m, p, f) -> p.map(TimeTagger::day));
    add(
        "\\b(early|mid|late)?[- ]?" + month + "\\b(?! \\d)",
        (m, p, f) ->
            m.group(2).equalsIgnoreCase("may") && !m.group(2).equals("May")
                ? Optional.empty()
                : p.flatMap(x -> nearMonth(x, words.number("month", m.group(2)), f)));
    add(
        "\\b(?:in |since |by |during |early |late |mid-|of |the )?"
            + year
            + "\\b(?![,\\d]\\d| [a-z]+s\\b(?<! to| and))",
        (m, p, f) ->
            Optional.of(
                new Value(
                    Type.DATE,
                    m.group(1),
                    Optional.of(TimeInterval.year(Integer.parseInt(m.group(1)))))));
  }

  /** Reads {@code en/time.tsv}. */
  public static TimeTagger load(Tables tables) {
    return new TimeTagger(TimeWords.load(tables));
  }

  private void add(String pattern, Reads reads) {
    forms.add(
        new Form(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), reads));
  }

  /**
   * All expressions, in the order of the text; without a publication date only the absolute ones
   * have days.
   */
  public List<TimeMention> find(Document document, List<Sentence> sentences) {
    List<TimeMention> found = new ArrayList<>();
    for (Sentence sentence : sentences) {
      find(document, sentence, found);
    }
    return found;
  }

  private void find(Document document, Sentence sentence, List<TimeMention> found) {
    String text = sentence.span().of(document.text());
    boolean future = words.future(text);
    List<TimeMention> here = new ArrayList<>();
    for (Form form : forms) {
      Matcher matcher = form.pattern.matcher(text);
      while (matcher.find()) {
        Span span = new Span(matcher.start(), matcher.end()).shift(sentence.span().start());
        if (here.stream().noneMatch(m -> m.span().overlaps(span))) {
          form.reads
              .read(matcher, document.published().date(), future)
              .ifPresent(
                  v ->
                      here.add(
                          new TimeMention(
                              sentence.index(),
                              trim(document.text(), span),
                              trim(document.text(), span).of(document.text()),
                              v.type,
                              v.timex,
                              v.interval)));
        }
      }
    }
    here.sort((a, b) -> a.span().compareTo(b.span()));
    found.addAll(here);
  }

  /** The preposition belongs to the form, not to the expression. */
  private Span trim(String text, Span span) {
    String first = span.of(text).strip();
    int blank = first.indexOf(' ');
    int start = span.start() + span.of(text).indexOf(first);
    if (blank > 0 && words.isPreposition(first.substring(0, blank))) {
      start += blank + 1;
    }
    return new Span(start, span.end());
  }

  private static Value day(LocalDate day) {
    return new Value(Type.DATE, day.toString(), Optional.of(TimeInterval.day(day)));
  }

  private static Optional<Value> date(String year, String month, String day) {
    return date(year, Integer.parseInt(month), day);
  }

  private static Optional<Value> date(String year, int month, String day) {
    try {
      return Optional.of(day(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day))));
    } catch (DateTimeException e) {
      return Optional.empty(); // 31 April is no date, whatever it is
    }
  }

  private static Optional<Value> month(int year, int month) {
    TimeInterval interval = TimeInterval.month(LocalDate.of(year, month, 1));
    return Optional.of(
        new Value(
            Type.DATE, String.format(Locale.ROOT, "%d-%02d", year, month), Optional.of(interval)));
  }

  private static Optional<Value> years(String from, String to) {
    LocalDate start = LocalDate.of(Integer.parseInt(from), 1, 1);
    LocalDate end = LocalDate.of(Integer.parseInt(to), 12, 31);
    return end.isBefore(start)
        ? Optional.empty()
        : Optional.of(
            new Value(Type.DURATION, from + "/" + to, Optional.of(TimeInterval.range(start, end))));
  }

  private static Optional<Value> near(LocalDate published, int month, String day, boolean future) {
    Optional<Value> same = date(String.valueOf(published.getYear()), month, day);
    if (same.isPresent()
        && !future
        && same.get().interval.orElseThrow().start().isAfter(published.plusDays(1))) {
      return date(String.valueOf(published.getYear() - 1), month, day);
    }
    if (same.isPresent()
        && future
        && same.get().interval.orElseThrow().start().isBefore(published)) {
      return date(String.valueOf(published.getYear() + 1), month, day);
    }
    return same;
  }

  private static Optional<Value> nearMonth(LocalDate published, int month, boolean future) {
    int year = published.getYear();
    if (!future && month > published.getMonthValue()) {
      year--;
    } else if (future && month < published.getMonthValue()) {
      year++;
    }
    return month(year, month);
  }

  /** The last such day up to publication, or with a future the next one. */
  private static Value weekday(LocalDate published, int weekday, boolean future) {
    int back =
        Math.floorMod(published.getDayOfWeek().getValue() - DayOfWeek.of(weekday).getValue(), 7);
    return day(future ? published.plusDays(back == 0 ? 0 : 7 - back) : published.minusDays(back));
  }

  private static LocalDate back(LocalDate from, int count, String unit) {
    return switch (unit.toLowerCase(Locale.ROOT)) {
      case "day" -> from.minusDays(count);
      case "week" -> from.minusWeeks(count);
      case "month" -> from.minusMonths(count);
      case "decade" -> from.minusYears(10L * count);
      case "year" -> from.minusYears(count);
      default -> from;
    };
  }

  private static Value ago(LocalDate published, int count, String unit) {
    LocalDate then = back(published, count, unit);
    return switch (unit.toLowerCase(Locale.ROOT)) {
      case "month" -> month(then.getYear(), then.getMonthValue()).orElseThrow();
      case "year", "decade" ->
          new Value(
              Type.DATE,
              String.valueOf(then.getYear()),
              Optional.of(TimeInterval.year(then.getYear())));
      default -> day(then);
    };
  }

  /** "in recent weeks": up to eight of the unit back. */
  private static Value recent(LocalDate published, String unit, String which) {
    if (which.equalsIgnoreCase("coming")) {
      return new Value(Type.DATE, "FUTURE_REF", Optional.empty());
    }
    int count = unit.equalsIgnoreCase("year") ? 5 : unit.equalsIgnoreCase("week") ? 7 : 6;
    return new Value(
        Type.DATE,
        "PAST_REF",
        Optional.of(TimeInterval.range(back(published, count, unit), published)));
  }

  private static Value stretch(LocalDate published, int count, String unit) {
    LocalDate start = back(published, count, unit);
    String timex = "P" + count + unit.substring(0, 1).toUpperCase(Locale.ROOT);
    Optional<TimeInterval> interval =
        start.equals(published)
            ? Optional.empty()
            : Optional.of(TimeInterval.range(start, published));
    return new Value(Type.DURATION, timex, interval);
  }

  private static Value unit(LocalDate published, String unit, String which) {
    int by =
        which.equalsIgnoreCase("this")
            ? 0
            : which.equalsIgnoreCase("next") || which.equalsIgnoreCase("coming") ? 1 : -1;
    LocalDate then =
        switch (unit.toLowerCase(Locale.ROOT)) {
          case "week" -> published.plusWeeks(by);
          case "month" -> published.plusMonths(by);
          case "quarter" -> published.plusMonths(3L * by);
          default -> published.plusYears(by);
        };
    return switch (unit.toLowerCase(Locale.ROOT)) {
      case "week" -> {
        LocalDate monday = then.minusDays(then.getDayOfWeek().getValue() - 1L);
        yield new Value(
            Type.DATE,
            monday.toString(),
            Optional.of(new TimeInterval(monday, monday.plusDays(6), TimeInterval.Precision.WEEK)));
      }
      case "month" -> month(then.getYear(), then.getMonthValue()).orElseThrow();
      case "quarter" -> {
        LocalDate first = LocalDate.of(then.getYear(), (then.getMonthValue() - 1) / 3 * 3 + 1, 1);
        yield new Value(
            Type.DATE,
            then.getYear() + "-Q" + ((then.getMonthValue() + 2) / 3),
            Optional.of(
                new TimeInterval(
                    first, first.plusMonths(3).minusDays(1), TimeInterval.Precision.QUARTER)));
      }
      default ->
          new Value(
              Type.DATE,
              String.valueOf(then.getYear()),
              Optional.of(TimeInterval.year(then.getYear())));
    };
  }
}
