package dev.dragoman.place;

import dev.dragoman.model.Tree;
import dev.dragoman.model.Tree.Node;
import dev.dragoman.place.PlaceWords.Kind;
import java.util.HashMap;
import java.util.Map;

/** How far a phrase of place is from a predicate in the parse, counted in predicates and nouns. */
final class Route {
  /** What no place crosses. */
  static final int WALL = 100;

  /** To a phrase that opens the whole sentence, for all that is told in it. */
  private static final int LEAD = 2;

  private final Tree tree;
  private final PlaceWords words;
  private final Map<Integer, Integer> above = new HashMap<>();

  /** Routes from one predicate. */
  Route(Tree tree, int predicate, PlaceWords words) {
    this.tree = tree;
    this.words = words;
    int cost = 0;
    for (int at = predicate; at >= 0; at = tree.node(at).head()) {
      above.put(at, cost);
      cost += up(tree.node(at));
    }
  }

  /** Steps to a phrase's host; {@link #WALL} or more where there is no way. */
  int to(int host, boolean lead) {
    int cost = 0;
    for (int at = host; at >= 0; at = tree.node(at).head()) {
      Integer up = above.get(at);
      if (up != null) {
        return cost + (lead && at == host ? Math.min(up, LEAD) : up);
      }
      cost += down(tree.node(at));
    }
    return WALL;
  }

  /**
   * From a predicate to what rules it: what is told or asked does not share the telling's place.
   */
  private int up(Node node) {
    return switch (node.relation()) {
      case "ccomp", "parataxis" -> node.verb() ? WALL : 1;
      case "conj" -> node.verb() && finite(node) ? 4 : 1;
      case "aux", "auxpass", "pobj", "prep", "agent" -> node.noun() || !node.verb() ? 0 : 1;
      default -> 1;
    };
  }

  /** Whether a host is the predicate, or above it. */
  boolean over(int host) {
    return above.containsKey(host);
  }

  /** From a phrase of place to what its host hangs on. */
  private int down(Node node) {
    if (node.head() >= 0 && content(node, tree.node(node.head()))) {
      return WALL;
    }
    return switch (node.relation()) {
      case "ccomp", "parataxis" -> node.verb() && finite(node) ? WALL : 2;
      case "relcl" -> 4;
      case "advcl" -> elsewhen(node) ? WALL : finite(node) ? 3 : 2;
      case "acl" -> words.is(Kind.ABODE, node.lemma()) ? WALL : 2;
      case "pobj" -> words.is(Kind.FRAME, node.lemma()) ? WALL : 0;
      case "agent" -> 0;
      case "prep" -> preposition(node);
      case "pcomp" -> words.is(Kind.REASON, tree.node(node.head()).lemma()) ? WALL : 1;
      case "nsubj", "nsubjpass" -> 2;
      case "conj" -> node.verb() && finite(node) ? 4 : 1;
      default -> 1;
    };
  }

  private boolean content(Node node, Node head) {
    String how =
        switch (node.relation()) {
          case "dobj", "nsubjpass" -> "object";
          case "xcomp", "advcl" -> node.tag().equals("VBG") ? "ing" : "to";
          default -> "+" + node.lemma();
        };
    return head.verb() && words.content(head.lemma(), how);
  }

  private int preposition(Node node) {
    Node head = tree.node(node.head());
    boolean elsewhere =
        words.is(Kind.ELSEWHEN, node.lemma())
            || words.is(Kind.ORIGIN, node.lemma()) && head.noun()
            || words.is(Kind.TOPIC, node.lemma()) && words.is(Kind.VOICE, head.lemma());
    return elsewhere ? WALL : words.is(Kind.PART, node.lemma()) ? 0 : 1;
  }

  private boolean elsewhen(Node node) {
    return tree.children(node.index(), "mark", "advmod").stream()
        .anyMatch(m -> words.is(Kind.ELSEWHEN, m.lemma()));
  }

  /** A clause with a subject of its own; participles and infinitives are none. */
  private boolean finite(Node node) {
    return !tree.children(node.index(), "nsubj", "nsubjpass").isEmpty();
  }
}
