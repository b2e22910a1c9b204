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
import dev.dragoman.model.TimeMention;
import dev.dragoman.time.EventDates;
import dev.dragoman.time.Presupposed;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Works out a claim's day: the expression that governs its clause, else the publication's, else
 * none.
 */
final class Days {
  /** What ends longer before publication than this is told as background. */
  private static final int NEWS_DAYS = 60;

  private final LocalDate horizon;
  private final Set<String> saying = new HashSet<>();
  private final Set<String> backward = new HashSet<>();

  private Days(LocalDate horizon) {
    this.horizon = horizon;
  }

  static Days load(Tables tables) {
    Days days = new Days(Horizons.load(tables).latest().orElse(LocalDate.MAX));
    tables.read("en/reporting.tsv").forEach(row -> days.saying.addAll(row.list("lemmas")));
    tables.read("en/verb_classes.tsv").stream()
        .filter(row -> row.get("class").equals("backward"))
        .forEach(row -> days.backward.addAll(row.list("lemmas")));
    return days;
  }

  /** What a report as old as this tells is dated by the report. */
  private static final int OLD_REPORT_DAYS = 7;

  private static final int HIGHEST = 4;

  When of(
      Story story,
      Clause clause,
      Optional<Clause> support,
      Status status,
      Map<Integer, Clause> byHead) {
    List<TimeMention> near =
        story.times().stream()
            .filter(t -> t.sentence() == clause.tree().sentence().index())
            .toList();
    Optional<TimeMention> governing = EventDates.governing(clause, near, saying);
    if (governing.isEmpty() && support.isPresent()) {
      governing = EventDates.governing(support.get(), near, saying);
    }
    if (governing.isPresent() && governing.get().interval().isPresent()) {
      return new When(governing.get().interval(), governing, When.Basis.TEXT);
    }
    Optional<LocalDate> published = story.document().published().date();
    if (governing.isEmpty() && published.isPresent()) {
      Optional<TimeMention> report = oldReport(clause, near, byHead, published.get());
      if (report.isPresent()) {
        return new When(report.get().interval(), report, When.Basis.TEXT);
      }
    }
    boolean past =
        status == Status.HAPPENED || status == Status.ONGOING || status == Status.NEGATED;
    if (published.isPresent() && past && governing.isEmpty() && !presupposed(clause)) {
      return new When(published.map(TimeInterval::day), Optional.empty(), When.Basis.PUBLISHED);
    }
    return new When(Optional.empty(), governing, When.Basis.NONE);
  }

  /** "In December, he said they had fled": what an old report tells is no later than it. */
  private Optional<TimeMention> oldReport(
      Clause clause, List<TimeMention> near, Map<Integer, Clause> byHead, LocalDate published) {
    Clause at = clause;
    for (int step = 0; step < HIGHEST && at.governor().isPresent(); step++) {
      Clause above = byHead.get(at.governor().get().head());
      if (above == null) {
        return Optional.empty();
      }
      if (saying.contains(above.lemma())) {
        return EventDates.governing(above, near, saying)
            .filter(
                m ->
                    m.interval()
                        .filter(i -> i.end().isBefore(published.minusDays(OLD_REPORT_DAYS)))
                        .isPresent());
      }
      at = above;
    }
    return Optional.empty();
  }

  private boolean presupposed(Clause clause) {
    return Presupposed.is(clause, backward);
  }

  /** The day of an intent that a helper tells ("said on Monday it will go"): the report's. */
  When told(Story story, Clause clause, Map<Integer, Clause> byHead) {
    Optional<Clause> report =
        clause
            .governor()
            .filter(g -> g.relation().equals("ccomp"))
            .map(g -> byHead.get(g.head()))
            .filter(c -> saying.contains(c.lemma()));
    if (report.isPresent()) {
      return of(story, report.get(), Optional.empty(), Status.HAPPENED, byHead);
    }
    return story
        .document()
        .published()
        .date()
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
    Optional<LocalDate> published = document.published().date();
    if (when.basis() == When.Basis.NONE && when.mention().isEmpty() && presupposed(clause)) {
      return true;
    }
    return published.isPresent()
        && when.basis() == When.Basis.TEXT
        && when.interval()
            .filter(i -> i.start().isBefore(published.get().minusDays(NEWS_DAYS)))
            .isPresent();
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
