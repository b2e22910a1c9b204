package dev.dragoman;

import dev.dragoman.Coder.Story;
import dev.dragoman.lexicon.Horizons;
import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Claim.When;
import dev.dragoman.model.Clause;
import dev.dragoman.model.Clause.Mood.Tense;
import dev.dragoman.model.Document;
import dev.dragoman.model.Status;
import dev.dragoman.model.TimeInterval;
import dev.dragoman.model.TimeInterval.Precision;
import dev.dragoman.model.TimeMention;
import dev.dragoman.time.EventDates;
import dev.dragoman.time.Presupposed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Works out a claim's day: the expression that governs its clause, else the publication's, else
 * none.
 */
final class Days {
  /** What ended and began longer before publication than these is told as background. */
  private static final int ENDED_DAYS = 7;

  private static final int BEGAN_DAYS = 28;

  /** What goes on since longer before publication than this is told as background too. */
  private static final int LASTING_DAYS = 60;

  /** Of "this week" what happened lies before publication; a month or a year is named whole. */
  private static final Set<Precision> CLIPPED = Set.of(Precision.WEEK, Precision.RANGE);

  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  private static final int HIGHEST = 4;

  private final LocalDate horizon;
  private final EventDates eventDates;
  private final Presupposed presupposed;
  private final CarriedDays carriedDays;
  private final NewsDay newsDay;

  private Days(LocalDate horizon, EventDates eventDates, Presupposed presupposed) {
    this.horizon = horizon;
    this.eventDates = eventDates;
    this.presupposed = presupposed;
    this.carriedDays = new CarriedDays(eventDates);
    this.newsDay = new NewsDay(eventDates);
  }

  static Days load(Tables tables) {
    return new Days(
        Horizons.load(tables).latest().orElse(LocalDate.MAX),
        EventDates.load(tables),
        Presupposed.load(tables));
  }

  When of(
      Story story,
      Clause clause,
      Optional<Clause> support,
      Status status,
      Map<Integer, Clause> byHead) {
    Optional<LocalDate> published = story.document().published().date();
    boolean past =
        status == Status.HAPPENED || status == Status.ONGOING || status == Status.NEGATED;
    Optional<TimeMention> governing =
        own(story, clause, support).filter(m -> !past || !ahead(m, published));
    if (governing.isPresent() && governing.get().interval().isPresent()) {
      return text(governing.get(), past, published);
    }
    Optional<TimeMention> report =
        governing.isEmpty() ? earlierReport(story, clause, byHead) : Optional.empty();
    if (report.isPresent()) {
      return text(report.get(), past, published);
    }
    Optional<TimeMention> carried =
        governing.isEmpty() && !presupposed.is(clause)
            ? carriedDays.of(story, clause).or(() -> newsDay.of(story, clause))
            : Optional.empty();
    if (carried.isPresent() && past) {
      return text(carried.get(), past, published);
    }
    if (published.isPresent() && past && governing.isEmpty() && !presupposed.is(clause)) {
      return new When(published.map(TimeInterval::day), Optional.empty(), When.Basis.PUBLISHED);
    }
    return new When(Optional.empty(), governing, When.Basis.NONE);
  }

  private Optional<TimeMention> own(Story story, Clause clause, Optional<Clause> support) {
    return governing(story, clause).or(() -> support.flatMap(c -> governing(story, c)));
  }

  private Optional<TimeMention> governing(Story story, Clause clause) {
    List<TimeMention> near =
        story.times().stream()
            .filter(t -> t.sentence() == clause.tree().sentence().index())
            .toList();
    return eventDates.governing(clause, near, story.document().published().date());
  }

  /** "Plans to leave on Sunday": a day to come, told without its year, is not what happened. */
  private static boolean ahead(TimeMention mention, Optional<LocalDate> published) {
    return published.isPresent()
        && !YEAR.matcher(mention.text()).find()
        && ahead(mention, published.get());
  }

  private static boolean ahead(TimeMention mention, LocalDate published) {
    return mention.interval().filter(i -> i.start().isAfter(published)).isPresent();
  }

  /** Whether a claim's day lies after publication. */
  boolean ahead(Story story, When when) {
    return when.interval()
        .flatMap(i -> story.document().published().date().filter(i.start()::isAfter))
        .isPresent();
  }

  /** A day that the text gives; what happened did so no later than on the day of publication. */
  private static When text(TimeMention mention, boolean past, Optional<LocalDate> published) {
    Optional<TimeInterval> days = mention.interval();
    if (past && published.isPresent()) {
      LocalDate today = published.get();
      days =
          days.map(
              i ->
                  CLIPPED.contains(i.precision())
                          && i.end().isAfter(today)
                          && !i.start().isAfter(today)
                      ? new TimeInterval(i.start(), today, i.precision())
                      : i);
    }
    return new When(days, Optional.of(mention), When.Basis.TEXT);
  }

  /** "On Sunday, he said they had fled": what a report tells is no later than it. */
  private Optional<TimeMention> earlierReport(
      Story story, Clause clause, Map<Integer, Clause> byHead) {
    Clause at = clause;
    for (int step = 0; step < HIGHEST && at.governor().isPresent(); step++) {
      Clause above = byHead.get(at.governor().get().head());
      if (above == null) {
        return Optional.empty();
      }
      if (eventDates.saying(above.lemma())) {
        return governing(story, above)
            .filter(m -> m.interval().isPresent())
            .filter(
                m ->
                    story
                        .document()
                        .published()
                        .date()
                        .filter(d -> m.interval().get().end().isBefore(d))
                        .isPresent());
      }
      at = above;
    }
    return Optional.empty();
  }

  /**
   * The day of an intent that a helper tells: the one ahead for which it is announced ("will meet
   * on Sunday"), else the report's ("said on Monday it will go").
   */
  When told(Story story, Clause clause, Map<Integer, Clause> byHead) {
    Optional<LocalDate> published = story.document().published().date();
    Optional<TimeMention> announced =
        governing(story, clause).filter(m -> published.isPresent() && ahead(m, published.get()));
    if (announced.isPresent()) {
      return text(announced.get(), false, published);
    }
    Optional<Clause> report =
        clause
            .governor()
            .filter(g -> g.relation().equals("ccomp"))
            .map(g -> byHead.get(g.head()))
            .filter(c -> eventDates.saying(c.lemma()));
    if (report.isPresent()) {
      return of(story, report.get(), Optional.empty(), Status.HAPPENED, byHead);
    }
    return published
        .map(
            d -> new When(Optional.of(TimeInterval.day(d)), Optional.empty(), When.Basis.PUBLISHED))
        .orElseGet(() -> new When(Optional.empty(), Optional.empty(), When.Basis.NONE));
  }

  /** "has controlled it for three years": what began before and lasts. */
  boolean lasting(Clause clause, When when) {
    boolean stretch = when.mention().filter(m -> m.type() == TimeMention.Type.DURATION).isPresent();
    return stretch && clause.mood().perfect() && clause.mood().tense() == Tense.PRESENT;
  }

  /** What lies well before publication, or is told without a day as known. */
  boolean background(Document document, When when, Clause clause) {
    if (when.interval().isEmpty() && presupposed.is(clause)) {
      return true;
    }
    Optional<LocalDate> published =
        document.published().date().or(() -> document.published().earliest());
    return published.isPresent()
        && when.basis() == When.Basis.TEXT
        && when.interval().filter(i -> old(i, published.get())).isPresent();
  }

  private static boolean old(TimeInterval days, LocalDate published) {
    boolean over = days.end().isBefore(published.minusDays(ENDED_DAYS));
    return days.start().isBefore(published.minusDays(over ? BEGAN_DAYS : LASTING_DAYS));
  }

  /** The day on which the actors' roles count. */
  LocalDate reference(Document document, When when) {
    return when.interval()
        .map(TimeInterval::end)
        .or(() -> document.published().date())
        .or(() -> document.published().latest())
        .orElse(horizon);
  }
}
