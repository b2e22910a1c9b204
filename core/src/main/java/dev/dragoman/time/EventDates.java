package dev.dragoman.time;

import dev.dragoman.model.Clause;
import dev.dragoman.model.Span;
import dev.dragoman.model.TimeMention;
import dev.dragoman.model.TimeMention.Type;
import dev.dragoman.model.Tree;
import dev.dragoman.model.Tree.Node;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells which expression of time governs a clause: "On Tuesday, X said Y had bombed Z on Sunday"
 * gives Sunday to the bombing and Tuesday to the saying.
 */
public final class EventDates {
  private static final int HIGHEST = 4;
  private static final String PRESENT = "PRESENT_REF";

  private EventDates() {}

  /**
   * The expression that hangs under the predicate, the nearest first; else one under a predicate
   * above it. The way up ends at what somebody says, at a relative clause's noun, and at a verb of
   * saying; only a word that is itself reported ("On Tuesday, X said Y hoped") has the day of its
   * report.
   *
   * @param clause which
   * @param mentions expressions of the same sentence
   * @param saying lemmas of verbs of saying
   */
  public static Optional<TimeMention> governing(
      Clause clause, List<TimeMention> mentions, Set<String> saying) {
    Tree tree = clause.tree();
    List<TimeMention> dating =
        mentions.stream().filter(m -> dates(m) && inside(tree, m.span())).toList();
    Optional<Integer> at = Optional.of(clause.head());
    for (int step = 0; step < HIGHEST && at.isPresent(); step++) {
      int predicate = at.get();
      Optional<TimeMention> found =
          dating.stream()
              .filter(m -> dates(tree, anchor(tree, m.span()), predicate))
              .min(order(clause.trigger()));
      if (found.isEmpty() && step == 0 && clause.kind() == Clause.Kind.VERB) {
        found = behindArgument(tree, dating, predicate, clause.trigger());
      }
      if (found.isPresent()) {
        return found;
      }
      at =
          step == 0 && reportedWords(clause, saying)
              ? Optional.of(carrier(tree, tree.node(predicate).head()))
              : above(tree, predicate, saying);
    }
    return Optional.empty();
  }

  /** Itself, or for a noun the participle that tells of its making: "a truce agreed last year". */
  private static boolean dates(Tree tree, int anchor, int predicate) {
    return anchor == predicate
        || anchor >= 0
            && tree.node(anchor).head() == predicate
            && tree.node(anchor).is("acl")
            && tree.node(anchor).tag().equals("VBN")
            && tree.node(predicate).noun();
  }

  /** Words in words: "X said Y hoped", but not "X said Y had hoped", which was before. */
  private static boolean reportedWords(Clause clause, Set<String> saying) {
    return saying.contains(clause.lemma())
        && !clause.mood().perfect()
        && clause
            .governor()
            .filter(g -> g.relation().equals("ccomp"))
            .filter(g -> saying.contains(clause.tree().node(g.head()).lemma()))
            .isPresent();
  }

  /** One that hangs on an argument: "killed 11 fighters Sunday", "died in a Sunday raid". */
  private static Optional<TimeMention> behindArgument(
      Tree tree, List<TimeMention> dating, int predicate, Span trigger) {
    return dating.stream()
        .filter(m -> m.type() != Type.DURATION)
        .filter(
            m -> {
              int anchor = anchor(tree, m.span());
              boolean behind = anchor >= 0 && tree.span(anchor).end() <= m.span().start();
              boolean in = anchor >= 0 && tree.node(anchor).is("pobj");
              return (behind || in) && below(tree, anchor, predicate);
            })
        .min(order(trigger));
  }

  /** One with days before one without, then the nearest. */
  private static Comparator<TimeMention> order(Span trigger) {
    return Comparator.comparing((TimeMention m) -> m.interval().isEmpty())
        .thenComparing(m -> m.type() == Type.DURATION)
        .thenComparingInt(m -> Math.abs(m.span().start() - trigger.start()));
  }

  /**
   * Whether an expression can date anything: a habit, a mere length and "now" cannot, and leave the
   * claim to the day of publication.
   */
  private static boolean dates(TimeMention mention) {
    boolean point = mention.type() == Type.DATE || mention.type() == Type.TIME;
    return mention.interval().isPresent() || point && !mention.value().equals(PRESENT);
  }

  private static boolean inside(Tree tree, Span span) {
    return tree.nodes().stream().anyMatch(n -> span.overlaps(tree.span(n.index())));
  }

  /**
   * The predicate above; none above what somebody says, a relative clause, or below a verb of
   * saying.
   */
  private static Optional<Integer> above(Tree tree, int index, Set<String> saying) {
    Node node = tree.node(index);
    if (node.head() < 0 || node.is("ccomp", "parataxis", "relcl")) {
      return Optional.empty();
    }
    int up = carrier(tree, node.head());
    return up < 0 || saying.contains(tree.node(up).lemma()) ? Optional.empty() : Optional.of(up);
  }

  /**
   * Whether a place hangs below a predicate with no clause of its own between; an infinitive is
   * none.
   */
  private static boolean below(Tree tree, int place, int predicate) {
    for (int at = place; at >= 0; at = tree.node(at).head()) {
      if (at == predicate) {
        return true;
      }
      boolean clause = tree.node(at).is("ccomp", "advcl", "acl") && !infinitive(tree, at);
      if (clause || tree.node(at).is("relcl", "parataxis", "conj", "appos", "poss")) {
        return false;
      }
    }
    return false;
  }

  private static boolean infinitive(Tree tree, int at) {
    return tree.children(at, "aux").stream().anyMatch(n -> n.tag().equals("TO"));
  }

  /**
   * The verb or noun that a place of the tree hangs on, past prepositions; an auxiliary's verb for
   * it.
   */
  private static int carrier(Tree tree, int from) {
    int at = from;
    while (at >= 0 && !tree.node(at).verb() && !tree.node(at).noun()) {
      at = tree.node(at).head();
    }
    while (at >= 0 && tree.node(at).is("aux", "auxpass", "modal")) {
      at = tree.node(at).head();
    }
    return at;
  }

  /**
   * The predicate that an expression hangs on, past prepositions and its own words; -1 for none.
   */
  private static int anchor(Tree tree, Span mention) {
    for (Node node : tree.nodes()) {
      boolean leaves =
          mention.overlaps(tree.span(node.index()))
              && (node.head() < 0 || !mention.overlaps(tree.span(node.head())));
      if (leaves && !node.is("case", "punct", "det", "advmod") && node.head() >= 0) {
        return carrier(tree, node.head());
      }
    }
    for (Node node : tree.nodes()) {
      if (mention.overlaps(tree.span(node.index()))
          && node.head() >= 0
          && !mention.overlaps(tree.span(node.head()))) {
        return carrier(tree, node.head());
      }
    }
    return -1;
  }
}
