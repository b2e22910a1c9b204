package dev.dragoman.place;

import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Claim.Where;
import dev.dragoman.model.Clause;
import dev.dragoman.model.Place;
import dev.dragoman.model.PlaceMention;
import dev.dragoman.model.Span;
import dev.dragoman.model.Tree;
import dev.dragoman.model.Tree.Node;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Says which place is an event's: one that hangs by a preposition of place under its trigger, else
 * under the predicates above and below it. A name that acts or is acted on is no place.
 */
public final class EventPlaces {
  private static final int FAR = 4;
  private final Set<String> prepositions = new HashSet<>();
  private final Set<String> containers = new HashSet<>();
  private final Set<String> origins = new HashSet<>();
  private final Set<String> aims = new HashSet<>();

  /** Reads {@code en/place_words.tsv}. */
  public static EventPlaces load(Tables tables) {
    EventPlaces places = new EventPlaces();
    for (Tables.Row row : tables.read("en/place_words.tsv")) {
      switch (row.get("class")) {
        case "preposition" -> places.prepositions.addAll(row.list("words"));
        case "aim" -> places.aims.addAll(row.list("words"));
        case "origin" -> places.origins.addAll(row.list("words"));
        case "container" -> places.containers.addAll(row.list("words"));
        default -> throw row.error("no such class: " + row.get("class"));
      }
    }
    return places;
  }

  /**
   * The finest place among those nearest to the trigger.
   *
   * @param own heads of the words that are part of the event, beside the trigger
   * @param parties of an event that needs no place: "sanctions on Peru" are not in Peru
   * @param others heads of the sentence's other events: what hangs on them is their place
   */
  public Optional<Where> of(
      Clause clause,
      List<PlaceMention> mentions,
      List<Span> parties,
      Set<Integer> own,
      Set<Integer> others) {
    Tree tree = clause.tree();
    record Candidate(PlaceMention mention, int distance, int size, String word) {}
    Optional<Where> pointed = antecedent(clause, mentions).or(() -> there(clause, mentions));
    if (pointed.isPresent()) {
      return pointed;
    }
    return mentions.stream()
        .filter(m -> m.sentence() == tree.sentence().index())
        .flatMap(
            m ->
                attachment(tree, m)
                    .map(
                        a ->
                            new Candidate(
                                m,
                                distance(tree, clause.head(), a.index(), own, others),
                                size(m),
                                a.lemma()))
                    .stream())
        .filter(
            c ->
                !aims.contains(c.word)
                    || parties.stream().noneMatch(p -> p.overlaps(c.mention.span())))
        .filter(c -> c.distance <= (origins.contains(c.word) ? 1 : FAR))
        .min(Comparator.comparingInt((Candidate c) -> c.distance).thenComparingInt(c -> c.size))
        .map(
            c ->
                new Where(
                    c.mention.place(),
                    c.mention.text(),
                    c.mention.span(),
                    c.word
                        + " ... "
                        + c.mention.text()
                        + (c.distance <= 1 ? ", on the trigger" : ", nearby")));
  }

  /** "Syria, where X did Y": the place that the relative adverb stands for. */
  private static Optional<Where> antecedent(Clause clause, List<PlaceMention> mentions) {
    Tree tree = clause.tree();
    for (int at = clause.head(); at >= 0; at = tree.node(at).head()) {
      Optional<Node> where =
          tree.children(at, "advmod").stream()
              .filter(n -> n.lemma().equals("where") && n.index() <= clause.head())
              .findFirst();
      if (where.isPresent()) {
        return mentions.stream()
            .filter(m -> m.sentence() == tree.sentence().index())
            .filter(m -> m.span().end() <= tree.span(where.get().index()).start())
            .reduce((first, second) -> second)
            .map(m -> new Where(m.place(), m.text(), m.span(), m.text() + ", where ..."));
      }
    }
    return Optional.empty();
  }

  /** "Air raids there began": the place named last before the word. */
  private static Optional<Where> there(Clause clause, List<PlaceMention> mentions) {
    Tree tree = clause.tree();
    return tree.children(clause.head(), "advmod").stream()
        .filter(n -> n.lemma().equals("there"))
        .findFirst()
        .flatMap(
            word ->
                mentions.stream()
                    .filter(m -> m.span().end() <= tree.span(word.index()).start())
                    .filter(m -> tree.sentence().index() - m.sentence() <= 1)
                    .reduce((first, second) -> second))
        .map(m -> new Where(m.place(), m.text(), m.span(), m.text() + " ... there"));
  }

  private static int size(PlaceMention mention) {
    return mention.place().precision().orElse(Place.Precision.POINT).ordinal();
  }

  /** The preposition of place that a name hangs on, past "town of" and "region". */
  private Optional<Node> attachment(Tree tree, PlaceMention mention) {
    int at = last(tree, mention);
    for (int step = 0; step < 6 && at >= 0; step++) {
      Node node = tree.node(at);
      if (node.is("pobj")) {
        Node preposition = tree.node(node.head());
        if (prepositions.contains(preposition.lemma())) {
          return Optional.of(preposition);
        }
        if (!preposition.lemma().equals("of")
            || preposition.head() < 0
            || !containers.contains(tree.node(preposition.head()).lemma())) {
          return Optional.empty();
        }
        at = preposition.head();
      } else if (node.is("advmod", "npadvmod") && containers.contains(node.lemma())) {
        return Optional.of(node); // "west of Damascus"
      } else if (node.is("compound", "nmod", "conj", "appos")
          && node.head() >= 0
          && (node.is("conj", "appos")
              || containers.contains(tree.node(node.head()).lemma())
              || tree.node(node.head()).proper())) {
        at = node.head();
      } else {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static int last(Tree tree, PlaceMention mention) {
    int last = 0;
    for (Node node : tree.nodes()) {
      if (mention.span().overlaps(tree.span(node.index()))) {
        last = node.index();
      }
    }
    return last;
  }

  /**
   * Steps in the tree from the trigger to the preposition; up costs as much as down. What hangs on
   * another event or another clause below is that one's place; of a verb that this one is joined to
   * by "and" only its own place counts, not that of its other arguments.
   */
  private static int distance(
      Tree tree, int trigger, int preposition, Set<Integer> own, Set<Integer> others) {
    int steps = 0;
    boolean joined = false; // by "and" to the verb above
    for (int at = trigger; at >= 0; at = tree.node(at).head(), steps++) {
      int down = 0;
      for (int below = preposition; below >= 0; below = tree.node(below).head(), down++) {
        if (below == at) {
          boolean sibling = joined && tree.node(at).verb() && down > 1;
          return sibling ? Integer.MAX_VALUE : steps + down - 1;
        }
        boolean part = below == trigger || own.contains(below);
        if (!part && (others.contains(below) || finite(tree, tree.node(below)))) {
          break;
        }
      }
      joined = tree.node(at).verb() && tree.node(at).is("conj");
    }
    return Integer.MAX_VALUE;
  }

  /**
   * Whether a verb is a clause of its own, with a subject; participles and infinitives are none.
   */
  private static boolean finite(Tree tree, Node node) {
    return node.verb()
        && !node.is("aux", "auxpass", "modal", "amod", "nmod", "compound")
        && !tree.children(node.index(), "nsubj", "nsubjpass").isEmpty();
  }
}
