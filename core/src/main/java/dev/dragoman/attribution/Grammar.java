package dev.dragoman.attribution;

import dev.dragoman.model.Sentence;
import dev.dragoman.model.Span;
import dev.dragoman.model.Tree;
import dev.dragoman.model.Tree.Node;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * What attribution asks of a tree: who is a verb's subject, and which characters some tokens cover.
 */
final class Grammar {
  private static final int DEEPEST = 6;

  private Grammar() {}

  static boolean passive(Tree tree, int verb) {
    if (!tree.children(verb, "auxpass", "nsubjpass").isEmpty()) {
      return true;
    }
    Node node = tree.node(verb);
    return node.tag().equals("VBN")
        && node.is("acl", "relcl", "advcl", "dep")
        && tree.children(verb, "aux", "nsubj").isEmpty();
  }

  /** Whoever does what the verb says, by grammar or by what it shares with the verb above. */
  static Optional<Integer> subject(Tree tree, int verb) {
    return subject(tree, verb, 0);
  }

  private static Optional<Integer> subject(Tree tree, int verb, int depth) {
    if (depth > DEEPEST) {
      return Optional.empty();
    }
    if (passive(tree, verb)) {
      return tree.children(verb, "agent").stream()
          .flatMap(by -> tree.children(by.index(), "pobj").stream())
          .map(Node::index)
          .findFirst();
    }
    Optional<Integer> own = own(tree, verb);
    Node node = tree.node(verb);
    if (own.isPresent()) {
      boolean relative = tree.node(own.get()).tag().startsWith("W");
      return relative ? antecedent(tree, verb) : own;
    }
    if (node.head() < 0) {
      return Optional.empty();
    }
    Node above = tree.node(node.head());
    if (node.is("acl", "relcl") && above.noun()) {
      return Optional.of(above.index());
    }
    if (node.is("pcomp")) {
      return ofParticiple(tree, above, depth);
    }
    if (above.verb() && node.is("conj", "xcomp", "advcl", "dep", "oprd", "ccomp")) {
      return node.is("xcomp", "oprd")
          ? controller(tree, above, depth)
          : surface(tree, above, depth);
    }
    return Optional.empty();
  }

  /** The nearest subject: a parser that is misled may give a verb two. */
  private static Optional<Integer> own(Tree tree, int verb) {
    return tree.children(verb, "nsubj", "expl").stream()
        .filter(n -> n.is("nsubj"))
        .map(Node::index)
        .min((a, b) -> Integer.compare(Math.abs(a - verb), Math.abs(b - verb)));
  }

  private static Optional<Integer> antecedent(Tree tree, int verb) {
    int head = tree.node(verb).head();
    return tree.node(verb).is("relcl") && head >= 0 ? Optional.of(head) : Optional.empty();
  }

  /** "quoted X as saying", "accused X of saying": X; "by saying", "after saying": the subject. */
  private static Optional<Integer> ofParticiple(Tree tree, Node preposition, int depth) {
    if (preposition.head() < 0) {
      return Optional.empty();
    }
    Node verb = tree.node(preposition.head());
    if (preposition.lemma().equals("as") || preposition.lemma().equals("of")) {
      List<Node> objects = tree.children(verb.index(), "dobj", "nsubjpass");
      if (!objects.isEmpty()) {
        return Optional.of(objects.get(0).index());
      }
    }
    return verb.verb() ? surface(tree, verb, depth) : Optional.empty();
  }

  private static Optional<Integer> controller(Tree tree, Node verb, int depth) {
    List<Node> objects = tree.children(verb.index(), "dobj");
    return objects.isEmpty() ? surface(tree, verb, depth) : Optional.of(objects.get(0).index());
  }

  /** The subject as it stands, of a passive too: a participle that shares it takes it as it is. */
  private static Optional<Integer> surface(Tree tree, Node verb, int depth) {
    List<Node> passive = tree.children(verb.index(), "nsubjpass");
    return passive.isEmpty()
        ? subject(tree, verb.index(), depth + 1)
        : Optional.of(passive.get(0).index());
  }

  /** The tokens under a node. */
  static BitSet under(Tree tree, int head) {
    BitSet tokens = new BitSet();
    for (Node node : tree.nodes()) {
      if (tree.under(node.index(), head)) {
        tokens.set(node.index());
      }
    }
    return tokens;
  }

  /**
   * A noun phrase with its prepositions ("a spokesman for the ministry"), without clauses and
   * appositions.
   */
  static Span phrase(Tree tree, int head) {
    Span span = tree.span(head);
    for (Node child : tree.children(head)) {
      if (child.is(
          "relcl",
          "acl",
          "appos",
          "conj",
          "cc",
          "punct",
          "preconj",
          "advcl",
          "parataxis",
          "ccomp",
          "conj")) {
        continue;
      }
      BitSet tokens = under(tree, child.index());
      boolean clause =
          tokens.stream()
              .anyMatch(i -> tree.node(i).verb() && !tree.node(i).is("amod", "nmod", "compound"));
      if (child.index() < head || !clause) {
        span = span.cover(tree.subtree(child.index()));
      }
    }
    return span;
  }

  /** The stretches that tokens cover, marks between them included, marks at their edges not. */
  static List<Span> spans(Tree tree, BitSet tokens) {
    Sentence sentence = tree.sentence();
    List<Span> spans = new ArrayList<>();
    int first = -1;
    int last = -1;
    for (Node node : tree.nodes()) {
      boolean in = tokens.get(node.index());
      if (mark(node)) {
        continue;
      }
      if (in) {
        first = first < 0 ? node.index() : first;
        last = node.index();
      } else if (first >= 0) {
        spans.add(sentence.span(first, last));
        first = -1;
      }
    }
    if (first >= 0) {
      spans.add(sentence.span(first, last));
    }
    return spans;
  }

  static boolean mark(Node node) {
    String text = node.text();
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return !node.is("det", "nmod");
  }

  static boolean quotation(Node node) {
    return node.tag().equals("''") || node.tag().equals("``") || "\"'“”‘’«»".contains(node.text());
  }

  static boolean hasVerb(Tree tree, BitSet tokens) {
    return tokens.stream().anyMatch(i -> tree.node(i).verb());
  }
}
