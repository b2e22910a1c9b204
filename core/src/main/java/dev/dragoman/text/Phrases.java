package dev.dragoman.text;

import dev.dragoman.model.Span;
import dev.dragoman.model.Tree;
import dev.dragoman.model.Tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Noun phrases of a tree: their spans and their rows of conjuncts. */
public final class Phrases {
  private static final Set<String> OUTSIDE =
      Set.of(
          "relcl",
          "acl",
          "appos",
          "conj",
          "cc",
          "punct",
          "prep",
          "advcl",
          "parataxis",
          "preconj",
          "ccomp");

  private Phrases() {}

  /** The noun phrase of a head: determiner, modifiers and head, nothing that follows it. */
  public static Span span(Tree tree, int head) {
    Span span = tree.span(head);
    for (Node child : tree.children(head)) {
      if (!child.is(OUTSIDE.toArray(String[]::new)) && child.index() < head) {
        span = span.cover(whole(tree, child.index()));
      }
    }
    return span;
  }

  /**
   * The same with the prepositions after the head and all that hangs under them, to the first
   * comma: "the cause of the crash of a Kenyan airliner".
   */
  public static Span full(Tree tree, int head) {
    Span span = span(tree, head);
    int comma = tree.nodes().size();
    for (Node node : tree.nodes()) {
      if (node.index() > head && node.is("punct")) {
        comma = node.index();
        break;
      }
    }
    for (Node child : tree.children(head, "prep")) {
      if (child.index() > head && child.index() < comma) {
        for (Node node : tree.nodes()) {
          if (node.index() < comma && tree.under(node.index(), child.index())) {
            span = span.cover(tree.span(node.index()));
          }
        }
      }
    }
    return span;
  }

  private static Span whole(Tree tree, int head) {
    Span span = tree.span(head);
    for (Node child : tree.children(head)) {
      span = span.cover(whole(tree, child.index()));
    }
    return span;
  }

  /** A head and all that are coordinated with it, in the order of the text. */
  public static List<Integer> conjuncts(Tree tree, int head) {
    List<Integer> row = new ArrayList<>();
    row.add(head);
    for (Node child : tree.children(head, "conj")) {
      if (!child.verb() && includes(tree, head, child.index())) {
        row.addAll(conjuncts(tree, child.index()));
      }
    }
    return row;
  }

  /** "but not Y", Y is no member of the row. */
  private static boolean includes(Tree tree, int head, int conjunct) {
    return tree.children(conjunct, "neg").isEmpty()
        && tree.children(head, "neg").stream()
            .noneMatch(n -> n.index() > head && n.index() < conjunct);
  }
}
