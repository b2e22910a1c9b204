package dev.dragoman.time;

import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Clause;
import dev.dragoman.model.Clause.Mood.Tense;
import dev.dragoman.model.Dating;
import dev.dragoman.model.Document;
import dev.dragoman.model.Sentence;
import dev.dragoman.model.TimeInterval.Precision;
import dev.dragoman.model.TimeMention;
import dev.dragoman.time.KnownEvents.Event;
import dev.dragoman.time.KnownEvents.Found;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Works out between which days a text without a date was published, from what it tells as past and
 * from events whose days are known: who writes of "last year's war between Armenia and Azerbaijan"
 * does so in 2021. A dateline that tells a day without a year is the last such day within the
 * bounds. Pure, and safe for any number of threads.
 */
public final class PublicationBounds {
  /** Words between an expression of time and its event: "last year's short and bloody war". */
  private static final int NEAR = 4;

  /** So long after an event each day is tried, later the first of each month. */
  private static final int DAILY = 100;

  private static final int YEARS = 4;

  private final KnownEvents events;
  private final EventDates eventDates;
  private final TimeTagger tagger;

  private PublicationBounds(KnownEvents events, EventDates eventDates, TimeTagger tagger) {
    this.events = events;
    this.eventDates = eventDates;
    this.tagger = tagger;
  }

  /**
   * Reads the known events.
   *
   * @param tagger what expressions of time mean on a day of publication
   * @throws Tables.TableException where a table is broken, with file and line
   */
  public static PublicationBounds load(Tables tables, TimeTagger tagger) {
    return new PublicationBounds(KnownEvents.load(tables), EventDates.load(tables), tagger);
  }

  /** From which day to which, either open, and the sentence that says why. */
  private record Bound(Optional<LocalDate> from, Optional<LocalDate> to, String reason) {}

  /**
   * What is known of a document's day of publication after its text was read; the same as before
   * where its day was known or the text says nothing, or no day is left.
   *
   * @param document the text
   * @param sentences its sentences
   * @param times its expressions of time, as far as they have days
   * @param clauses its clauses
   */
  public Dating narrow(
      Document document, List<Sentence> sentences, List<TimeMention> times, List<Clause> clauses) {
    Dating before = document.published();
    if (before.date().isPresent()) {
      return before;
    }
    List<Bound> bounds = new ArrayList<>();
    for (Sentence sentence : sentences) {
      List<TimeMention> here =
          times.stream().filter(t -> t.sentence() == sentence.index()).toList();
      named(document, sentence, here, bounds);
      for (Clause clause : clauses) {
        if (clause.tree().sentence().index() == sentence.index() && past(clause)) {
          eventDates.governing(clause, here, Optional.empty()).ifPresent(m -> bounds.add(told(m)));
        }
      }
    }
    Dating narrowed = combined(before, bounds);
    return dateline(document, sentences).map(d -> onDay(document, d, narrowed)).orElse(narrowed);
  }

  private Optional<Dateline> dateline(Document document, List<Sentence> sentences) {
    Document undated = document.dated(Dating.unknown());
    return sentences.stream()
        .filter(s -> !s.title())
        .findFirst()
        .flatMap(s -> Dateline.of(document, s, tagger.find(undated, List.of(s))));
  }

  /**
   * The last day of a dateline's that the bounds allow; the same as before where no latest day is
   * known, not even of fetching.
   */
  private static Dating onDay(Document document, Dateline dateline, Dating bounds) {
    Optional<LocalDate> fetched =
        document.fetched().map(f -> LocalDate.ofInstant(f, ZoneOffset.UTC));
    Optional<LocalDate> latest = sooner(bounds.latest(), fetched);
    return latest
        .map(day -> Dating.inferred(dateline.day(), day, reason(dateline, day, bounds)))
        .filter(d -> bounds.earliest().filter(d.date().orElseThrow()::isBefore).isEmpty())
        .orElse(bounds);
  }

  private static String reason(Dateline dateline, LocalDate latest, Dating bounds) {
    return "dateline “%s”, the last one up to %s%s"
        .formatted(dateline.text(), latest, bounds.reason().map(r -> ": " + r).orElse(""));
  }

  private void named(
      Document document, Sentence sentence, List<TimeMention> here, List<Bound> bounds) {
    List<Found> found = events.in(sentence);
    for (Found each : found) {
      if (each.alone() && !each.event().foreseen()) {
        Event event = each.event();
        bounds.add(
            new Bound(
                Optional.of(event.from()),
                Optional.empty(),
                "“%s” began on %s"
                    .formatted(
                        sentence.span(each.first(), each.last()).of(document.text()),
                        event.from())));
      }
    }
    for (TimeMention mention : here) {
      if (mention.interval().isEmpty() && !mention.text().isEmpty()) {
        List<Event> meant =
            found.stream()
                .filter(f -> near(sentence, f, mention))
                .map(Found::event)
                .distinct()
                .toList();
        relative(document, sentence, mention, meant).ifPresent(bounds::add);
      }
    }
  }

  private static boolean near(Sentence sentence, Found found, TimeMention mention) {
    int first = -1;
    int last = -1;
    for (int i = 0; i < sentence.tokens().size(); i++) {
      if (sentence.tokens().get(i).span().overlaps(mention.span())) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    boolean before = found.first() > last && found.first() - last <= NEAR;
    boolean behind = found.last() < first && first - found.last() <= NEAR;
    return first >= 0 && (before || behind);
  }

  /** The days on which an expression means the days of one of the events. */
  private Optional<Bound> relative(
      Document document, Sentence sentence, TimeMention mention, List<Event> meant) {
    List<LocalDate> days = new ArrayList<>();
    List<Event> fitting = new ArrayList<>();
    for (Event event : meant) {
      int all = days.size();
      LocalDate daily = event.to().plusDays(DAILY);
      LocalDate start = event.foreseen() ? event.from().minusYears(1) : event.from();
      LocalDate end = event.to().plusYears(YEARS);
      for (LocalDate day = start; day.isBefore(end); day = next(day, daily)) {
        LocalDate last = next(day, daily).minusDays(1);
        if (means(document, sentence, mention, event, day)) {
          days.add(day);
          days.add(last);
        }
      }
      if (days.size() > all) {
        fitting.add(event);
      }
    }
    Optional<LocalDate> first = days.stream().min(Comparator.naturalOrder());
    Optional<LocalDate> last = days.stream().max(Comparator.naturalOrder());
    return first.map(
        from ->
            new Bound(
                first,
                last,
                "“%s” tells of the %s (%s)"
                    .formatted(
                        mention.text(),
                        String.join(" or ", fitting.stream().map(Event::name).toList()),
                        String.join(
                            ", ", fitting.stream().map(PublicationBounds::days).toList()))));
  }

  private static LocalDate next(LocalDate day, LocalDate daily) {
    return day.isBefore(daily) ? day.plusDays(1) : day.withDayOfMonth(1).plusMonths(1);
  }

  private static String days(Event event) {
    return event.from().equals(event.to())
        ? event.from().toString()
        : event.from() + " to " + event.to();
  }

  private boolean means(
      Document document, Sentence sentence, TimeMention mention, Event event, LocalDate day) {
    return tagger.find(document.dated(Dating.given(day)), List.of(sentence)).stream()
        .filter(m -> m.span().equals(mention.span()))
        .flatMap(m -> m.interval().stream())
        .filter(
            i -> !(i.precision() == Precision.RANGE && i.end().equals(day))) // "since last year's"
        .anyMatch(i -> !i.start().isAfter(event.to()) && !i.end().isBefore(event.from()));
  }

  private static boolean past(Clause clause) {
    return clause.mood().tense() == Tense.PAST
        && clause.mood().modal().isEmpty()
        && clause.mood().mark().isEmpty();
  }

  private static Bound told(TimeMention mention) {
    return new Bound(
        mention.interval().map(i -> i.start()),
        Optional.empty(),
        "“%s” is told as past".formatted(mention.text()));
  }

  /** The narrowest bounds, with what says so. */
  private static Dating combined(Dating before, List<Bound> bounds) {
    Optional<Bound> first =
        bounds.stream()
            .filter(b -> b.from().isPresent())
            .max(Comparator.comparing(b -> b.from().orElseThrow()));
    Optional<Bound> last =
        bounds.stream()
            .filter(b -> b.to().isPresent())
            .min(Comparator.comparing(b -> b.to().orElseThrow()));
    Optional<LocalDate> earliest = later(before.earliest(), first.flatMap(Bound::from));
    Optional<LocalDate> latest = sooner(before.latest(), last.flatMap(Bound::to));
    boolean none =
        earliest.isPresent() && latest.isPresent() && latest.get().isBefore(earliest.get());
    boolean same = earliest.equals(before.earliest()) && latest.equals(before.latest());
    if (none || same) {
      return before;
    }
    List<String> reasons = new ArrayList<>();
    if (earliest.equals(before.earliest()) && earliest.isPresent()
        || latest.equals(before.latest()) && latest.isPresent()) {
      before.reason().ifPresent(reasons::add);
    }
    if (!earliest.equals(before.earliest())) {
      first.map(Bound::reason).ifPresent(reasons::add);
    }
    if (!latest.equals(before.latest())) {
      last.map(Bound::reason).filter(r -> !reasons.contains(r)).ifPresent(reasons::add);
    }
    return new Dating(
        Optional.empty(),
        earliest,
        latest,
        Dating.Basis.INFERRED,
        Optional.of(String.join("; ", reasons)));
  }

  private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
    return one.filter(o -> other.isEmpty() || o.isAfter(other.get())).or(() -> other);
  }

  private static Optional<LocalDate> sooner(Optional<LocalDate> one, Optional<LocalDate> other) {
    return one.filter(o -> other.isEmpty() || o.isBefore(other.get())).or(() -> other);
  }
}
