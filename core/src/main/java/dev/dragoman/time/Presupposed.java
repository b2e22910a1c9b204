package dev.dragoman.time;

import dev.dragoman.model.Clause;
import dev.dragoman.model.Tree;
import dev.dragoman.model.Tree.Node;
import java.util.Set;

/**
 * Tells what a sentence takes for known from what it reports: "the men who kidnapped her were
 * freed" reports that they were freed, and that she was kidnapped is known, no news.
 */
public final class Presupposed {
  private Presupposed() {}

  /**
   * Whether a clause lies inside a restrictive relative clause in the past, a past participle that
   * tells which one is meant, or behind "since".
   *
   * @param clause which
   * @param backward the conjunctions that point back to what was before
   */
  public static boolean is(Clause clause, Set<String> backward) {
    Tree tree = clause.tree();
    for (int at = clause.head(); at >= 0; at = tree.node(at).head()) {
      Node node = tree.node(at);
      boolean which =
          node.is("relcl") && past(tree, node) || node.is("acl") && node.tag().equals("VBN");
      if (which && !apart(tree, at)) {
        return true;
      }
      if (node.is("advcl")
          && tree.children(at, "mark").stream().anyMatch(m -> backward.contains(m.lemma()))) {
        return true;
      }
      if (node.is("ccomp", "parataxis")) {
        return false;
      }
    }
    return false;
  }

  private static boolean past(Tree tree, Node verb) {
    boolean modal =
        tree.children(verb.index()).stream()
            .anyMatch(n -> n.tag().equals("MD") || n.tag().equals("TO"));
    boolean helped =
        tree.children(verb.index(), "aux", "auxpass").stream()
            .anyMatch(n -> n.tag().equals("VBD") || n.lemma().equals("have"));
    return !modal && (verb.tag().equals("VBD") || helped);
  }

  /** Set off by a comma, it adds something new: "the men, who kidnapped her,". */
  private static boolean apart(Tree tree, int index) {
    int first =
        tree.nodes().stream()
            .mapToInt(Node::index)
            .filter(i -> tree.under(i, index))
            .min()
            .orElse(index);
    String before = first > 0 ? tree.node(first - 1).text() : "";
    String start = tree.node(first).text();
    return before.equals(",") || start.equals(",");
  }
}
