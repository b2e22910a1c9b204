package dev.dragoman;

import dev.dragoman.Coder.Story;
import dev.dragoman.model.Clause;
import dev.dragoman.model.Clause.Kind;
import dev.dragoman.model.Quote;
import dev.dragoman.model.TimeInterval;
import dev.dragoman.model.TimeMention;
import dev.dragoman.model.Tree;
import dev.dragoman.model.Tree.Node;
import dev.dragoman.time.EventDates;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Days that the discourse carries on: "the raid" has those of the raid told before, and a story
 * told in the simple past goes on on the day that its last sentence named.
 */
final class CarriedDays {
  private static final int SENTENCES = 2;

  /** So many sentences on a noun still takes up the lead. */
  private static final int LATER = 5;

  /** What a lead tells is so fresh. */
  private static final int NEWS_DAYS = 3;

  private final EventDates eventDates;

  CarriedDays(EventDates eventDates) {
    this.eventDates = eventDates;
  }

  /** The expression that dates a clause without one of its own sentence. */
  Optional<TimeMention> of(Story story, Clause clause) {
    Optional<TimeMention> known =
        clause.kind() == Kind.NOUN
            ? sameHappening(story, clause.tree(), clause.head())
            : eventDates.within(clause).stream()
                .flatMap(noun -> sameHappening(story, clause.tree(), noun).stream())
                .findFirst();
    return known.or(() -> storyDay(story, clause)).or(() -> toldLater(story, clause));
  }

  /**
   * What the lead tells without a day has that of the noun that takes it up: "A bomber rammed the
   * gate. ... The blast late on Thursday".
   */
  private Optional<TimeMention> toldLater(Story story, Clause clause) {
    int sentence = clause.tree().sentence().index();
    Optional<LocalDate> published = story.document().published().date();
    if (published.isEmpty() || sentence > first(story) + 1 || !silent(story, clause.tree())) {
      return Optional.empty();
    }
    return story.clauses().stream()
        .filter(c -> c.kind() == Kind.NOUN)
        .filter(c -> eventDates.oneHappening(clause.lemma(), c.lemma()))
        .filter(c -> c.tree().sentence().index() > sentence)
        .filter(c -> c.tree().sentence().index() <= sentence + LATER)
        .filter(c -> eventDates.told(c.tree(), c.head()))
        .filter(c -> names(story, c.tree(), c.head(), clause.tree()))
        .flatMap(c -> eventDates.own(c, near(story, c.tree())).stream())
        .filter(m -> m.interval().filter(i -> fresh(i, published.get())).isPresent())
        .findFirst();
  }

  private static int first(Story story) {
    return story.sentences().stream()
        .filter(s -> !s.title())
        .mapToInt(s -> s.index())
        .findFirst()
        .orElse(0);
  }

  private static boolean fresh(TimeInterval days, LocalDate published) {
    return days.precision() == TimeInterval.Precision.DAY
        && !days.start().isAfter(published)
        && !days.start().isBefore(published.minusDays(NEWS_DAYS));
  }

  /** "The raid", where a raid was told before with its day. */
  private Optional<TimeMention> sameHappening(Story story, Tree tree, int noun) {
    if (!eventDates.told(tree, noun)) {
      return Optional.empty();
    }
    String lemma = tree.node(noun).lemma();
    return story.clauses().stream()
        .filter(c -> c.tree().sentence().index() < tree.sentence().index())
        .filter(c -> c.lemma().equals(lemma) && names(story, tree, noun, c.tree()))
        .flatMap(c -> governing(story, c).stream())
        .findFirst();
  }

  /** Whether all names that the noun bears, days apart, are in the earlier sentence too. */
  private static boolean names(Story story, Tree tree, int noun, Tree earlier) {
    List<TimeMention> days = near(story, tree);
    return tree.nodes().stream()
        .filter(n -> n.proper() && tree.under(n.index(), noun))
        .filter(n -> days.stream().noneMatch(d -> d.span().overlaps(tree.span(n.index()))))
        .allMatch(n -> earlier.nodes().stream().anyMatch(e -> e.text().equals(n.text())));
  }

  /** The day of the sentence before, where the story goes on in the simple past. */
  private Optional<TimeMention> storyDay(Story story, Clause clause) {
    Tree tree = clause.tree();
    if (!simplePast(tree, finite(tree, clause.head())) || !silent(story, tree)) {
      return Optional.empty();
    }
    if (eventDates.saying(clause.lemma()) || quoted(story, clause)) {
      return Optional.empty();
    }
    for (int back = 1; back <= SENTENCES; back++) {
      int index = tree.sentence().index() - back;
      Optional<Clause> main =
          story.clauses().stream()
              .filter(c -> c.tree().sentence().index() == index)
              .filter(c -> c.tree().sentence().paragraph() == tree.sentence().paragraph())
              .filter(c -> !c.tree().sentence().title())
              .filter(c -> c.tree().node(c.head()).head() < 0)
              .findFirst();
      if (main.isEmpty() || !simplePast(main.get().tree(), main.get().head())) {
        return Optional.empty();
      }
      Optional<TimeMention> day = governing(story, main.get());
      if (day.isPresent()) {
        return eventDates.saying(main.get().lemma()) ? Optional.empty() : day;
      }
    }
    return Optional.empty();
  }

  private Optional<TimeMention> governing(Story story, Clause clause) {
    return eventDates
        .governing(clause, near(story, clause.tree()), story.document().published().date())
        .filter(m -> m.interval().isPresent());
  }

  private static List<TimeMention> near(Story story, Tree tree) {
    return story.times().stream().filter(t -> t.sentence() == tree.sentence().index()).toList();
  }

  private static boolean silent(Story story, Tree tree) {
    return near(story, tree).stream().noneMatch(m -> m.interval().isPresent());
  }

  private static boolean quoted(Story story, Clause clause) {
    return story.said().quotes().stream().map(Quote::span).anyMatch(clause.trigger()::overlaps);
  }

  /** The finite verb at or above a place. */
  private static int finite(Tree tree, int from) {
    int at = from;
    while (at >= 0 && !simplePast(tree, at) && tree.node(at).head() >= 0) {
      if (tree.node(at).is("relcl", "ccomp", "parataxis")) {
        return at;
      }
      at = tree.node(at).head();
    }
    return at;
  }

  private static boolean simplePast(Tree tree, int verb) {
    Node node = tree.node(verb);
    boolean helped =
        tree.children(verb, "auxpass").stream().anyMatch(n -> n.tag().equals("VBD"))
            && tree.children(verb, "aux").isEmpty();
    return node.tag().equals("VBD") || node.tag().equals("VBN") && helped;
  }
}
