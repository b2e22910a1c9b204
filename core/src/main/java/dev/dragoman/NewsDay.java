package dev.dragoman;

import dev.dragoman.Coder.Story;
import dev.dragoman.model.Clause;
import dev.dragoman.model.Clause.Kind;
import dev.dragoman.model.Sentence;
import dev.dragoman.model.TimeInterval;
import dev.dragoman.model.TimeInterval.Precision;
import dev.dragoman.model.TimeMention;
import dev.dragoman.model.TimeMention.Type;
import dev.dragoman.model.Tree;
import dev.dragoman.model.Tree.Node;
import dev.dragoman.time.EventDates;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The day that a story is about. A paper printed on Wednesday tells what was done "on Tuesday" in
 * its lead, and goes on in the simple past without naming the day again.
 */
final class NewsDay {
  /** What a lead tells is so fresh. */
  private static final int NEWS_DAYS = 1;

  /** What is told of a night goes on into the day after. */
  private static final String NIGHT = "TNI";

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

  private final EventDates eventDates;

  NewsDay(EventDates eventDates) {
    this.eventDates = eventDates;
  }

  /** The expression of the lead that dates a clause without a day of its own, if one does. */
  Optional<TimeMention> of(Story story, Clause clause) {
    Optional<LocalDate> published = story.document().published().date();
    Optional<Integer> lead = lead(story);
    if (published.isEmpty() || lead.isEmpty() || !narrated(clause.tree(), clause.head())) {
      return Optional.empty();
    }
    return clauses(story, lead.get())
        .flatMap(c -> day(story, c).stream())
        .findFirst()
        .filter(m -> m.type() != Type.DURATION && !m.value().endsWith(NIGHT))
        .filter(m -> fresh(m.interval().get(), published.get()))
        .filter(m -> !elsewhere(story, clause, lead.get(), m));
  }

  /** The first sentence with a verb below the headline; a dateline may stand before it. */
  private static Optional<Integer> lead(Story story) {
    return story.clauses().stream()
        .filter(c -> c.kind() == Kind.VERB)
        .map(c -> c.tree().sentence())
        .filter(s -> !s.title())
        .map(Sentence::index)
        .min(Integer::compare)
        .filter(i -> i <= first(story) + 1);
  }

  private static int first(Story story) {
    return story.sentences().stream()
        .filter(s -> !s.title())
        .mapToInt(Sentence::index)
        .findFirst()
        .orElse(0);
  }

  /** The clauses of a sentence, its main one first. */
  private static Stream<Clause> clauses(Story story, int sentence) {
    List<Clause> all =
        story.clauses().stream().filter(c -> c.tree().sentence().index() == sentence).toList();
    return Stream.concat(
        all.stream().filter(c -> c.tree().node(c.head()).head() < 0),
        all.stream().filter(c -> c.tree().node(c.head()).head() >= 0));
  }

  private Optional<TimeMention> day(Story story, Clause clause) {
    List<TimeMention> near =
        story.times().stream()
            .filter(t -> t.sentence() == clause.tree().sentence().index())
            .toList();
    return eventDates
        .governing(clause, near, story.document().published().date())
        .filter(m -> m.interval().isPresent());
  }

  private static boolean fresh(TimeInterval days, LocalDate published) {
    return days.precision() == Precision.DAY
        && days.start().isBefore(published)
        && !days.start().isBefore(published.minusDays(NEWS_DAYS));
  }

  /** Whether the paragraph has gone on to another day before the clause. */
  private boolean elsewhere(Story story, Clause clause, int lead, TimeMention news) {
    Sentence here = clause.tree().sentence();
    return story.clauses().stream()
        .filter(c -> c.tree().sentence().paragraph() == here.paragraph())
        .filter(c -> c.tree().sentence().index() > lead)
        .filter(c -> c.tree().sentence().index() <= here.index())
        .filter(c -> c.tree().node(c.head()).head() < 0)
        .flatMap(c -> day(story, c).stream())
        .anyMatch(m -> !m.interval().equals(news.interval()));
  }

  /** Told in the simple past, or said by somebody who "said". */
  private boolean narrated(Tree tree, int from) {
    int at = from;
    while (!finite(tree, at) && tree.node(at).head() >= 0) {
      at = tree.node(at).head();
    }
    if (simplePast(tree, at)) {
      return true;
    }
    for (int up = at; tree.node(up).head() >= 0; up = tree.node(up).head()) {
      int above = tree.node(up).head();
      if (tree.node(up).is("ccomp", "parataxis") && eventDates.saying(tree.node(above).lemma())) {
        return narrated(tree, above);
      }
    }
    return false;
  }

  private static boolean finite(Tree tree, int at) {
    return Stream.concat(Stream.of(tree.node(at)), tree.children(at, "aux", "auxpass").stream())
        .anyMatch(n -> FINITE.contains(n.tag()));
  }

  private static boolean simplePast(Tree tree, int verb) {
    Node node = tree.node(verb);
    return node.tag().equals("VBD")
        || node.tag().equals("VBN")
            && tree.children(verb, "aux").isEmpty()
            && tree.children(verb, "auxpass").stream().anyMatch(n -> n.tag().equals("VBD"));
  }
}
