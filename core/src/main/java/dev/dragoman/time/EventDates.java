package dev.dragoman.time;

import dev.dragoman.model.Clause;
import dev.dragoman.model.TimeMention;
import dev.dragoman.model.Tree;
import dev.dragoman.model.Tree.Node;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which expression of time governs a clause. */
public final class EventDates {
  private static final int HIGHEST = 4;

  private EventDates() {}

  /**
   * The expression that hangs under the predicate, the nearest first; else one that hangs under a
   * predicate above it that is no verb of saying.
   *
   * @param clause which
   * @param mentions expressions of the same sentence
   * @param saying lemmas of verbs of saying
   */
  public static Optional<TimeMention> governing(
      Clause clause, List<TimeMention> mentions, Set<String> saying) {
    Tree tree = clause.tree();
    int at = clause.head();
    for (int step = 0; step < HIGHEST && at >= 0; step++) {
      int predicate = at;
      Optional<TimeMention> found =
          mentions.stream()
              .filter(m -> hangs(tree, anchor(tree, m), predicate))
              .min(
                  Comparator.comparingInt(
                      m -> Math.abs(m.span().start() - clause.trigger().start())));
      if (found.isPresent()) {
        return found;
      }
      at = above(tree, at, saying);
    }
    return Optional.empty();
  }

  /**
   * Whether what an expression hangs on belongs to the predicate, with no clause of its own
   * between.
   */
  private static boolean hangs(Tree tree, int anchor, int predicate) {
    for (int at = anchor; at >= 0; at = tree.node(at).head()) {
      if (at == predicate) {
        return true;
      }
      if (tree.node(at)
          .is("ccomp", "relcl", "advcl", "acl", "parataxis", "conj", "appos", "poss")) {
        return false;
      }
    }
    return false;
  }

  private static int above(Tree tree, int at, Set<String> saying) {
    Node node = tree.node(at);
    if (node.is("ccomp", "parataxis") || node.head() < 0) {
      return -1;
    }
    int up = node.head();
    while (up >= 0 && !tree.node(up).verb() && !tree.node(up).noun()) {
      up = tree.node(up).head();
    }
    if (up < 0 || node.is("relcl") && tree.node(up).noun()) {
      return -1;
    }
    return saying.contains(tree.node(up).lemma()) ? -1 : up;
  }

  /** The predicate that an expression hangs on, past prepositions and its own words. */
  private static int anchor(Tree tree, TimeMention mention) {
    int at = -1;
    for (Node node : tree.nodes()) {
      boolean inside = mention.span().contains(tree.span(node.index()));
      boolean leaves = node.head() >= 0 && !mention.span().contains(tree.span(node.head()));
      if (inside && leaves && !node.is("case", "punct")) {
        at = node.head();
      }
    }
    while (at >= 0 && !tree.node(at).verb() && !tree.node(at).noun()) {
      at = tree.node(at).head();
    }
    if (at >= 0 && tree.node(at).is("aux", "auxpass")) {
      at = tree.node(at).head();
    }
    return at;
  }
}
