package dev.dragoman.model;

import java.util.ArrayList;
import java.util.List;

/** A parsed sentence: one node a token, in the same order. */
public final class Tree {
  private final Sentence sentence;
  private final List<Node> nodes;

  /** By head, from -1 on: what has none comes first. */
  private final List<List<Node>> children;

  /**
   * One token's place in the tree.
   *
   * @param index of its token
   * @param text the characters
   * @param lemma lower case
   * @param tag Penn Treebank part of speech
   * @param entity OntoNotes entity type that the token is part of, empty for none
   * @param head index of the head's token, -1 for the root
   * @param relation ClearNLP dependency label (nsubj, dobj, prep, pobj, relcl ...); of what has no
   *     head always root, whatever the parser calls it
   */
  public record Node(
      int index, String text, String lemma, String tag, String entity, int head, String relation) {
    public Node {
      relation = head < 0 ? "root" : relation;
    }

    public boolean verb() {
      return tag.startsWith("VB") || tag.equals("MD");
    }

    public boolean noun() {
      return tag.startsWith("NN");
    }

    public boolean proper() {
      return tag.startsWith("NNP");
    }

    public boolean is(String... relations) {
      for (String each : relations) {
        if (relation.equals(each)) {
          return true;
        }
      }
      return false;
    }
  }

  /**
   * @param sentence what was parsed
   * @param nodes tag, lemma and head of each token
   */
  public Tree(Sentence sentence, List<Node> nodes) {
    if (nodes.size() != sentence.tokens().size()) {
      throw new IllegalArgumentException("a tree has one node a token");
    }
    this.sentence = sentence;
    this.nodes = List.copyOf(nodes);
    this.children = byHead(this.nodes);
  }

  private static List<List<Node>> byHead(List<Node> nodes) {
    List<List<Node>> children = new ArrayList<>(nodes.size() + 1);
    for (int i = 0; i <= nodes.size(); i++) {
      children.add(List.of());
    }
    for (Node node : nodes) {
      List<Node> siblings = children.get(node.head() + 1);
      if (siblings.isEmpty()) {
        siblings = new ArrayList<>(4);
        children.set(node.head() + 1, siblings);
      }
      siblings.add(node);
    }
    children.replaceAll(List::copyOf);
    return children;
  }

  /** What was parsed. */
  public Sentence sentence() {
    return sentence;
  }

  /** Tag, lemma and head of each token. */
  public List<Node> nodes() {
    return nodes;
  }

  public Node node(int index) {
    return nodes.get(index);
  }

  /** The nodes whose head is this one, in order; of -1, those that have none. */
  public List<Node> children(int index) {
    return children.get(index + 1);
  }

  /** The children that hang on by one of these relations, in order. */
  public List<Node> children(int index, String... relations) {
    List<Node> all = children(index);
    List<Node> found = List.of();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).is(relations)) {
        found = found.isEmpty() ? new ArrayList<>(2) : found;
        found.add(all.get(i));
      }
    }
    return found;
  }

  /** Whether a node is another's descendant, or the same. */
  public boolean under(int index, int ancestor) {
    for (int at = index; at >= 0; at = nodes.get(at).head()) {
      if (at == ancestor) {
        return true;
      }
    }
    return false;
  }

  /** The span of all that hangs under a node, marks at its edges included. */
  public Span subtree(int index) {
    int first = 0;
    while (!under(first, index)) {
      first++;
    }
    int last = nodes.size() - 1;
    while (!under(last, index)) {
      last--;
    }
    return span(first).cover(span(last));
  }

  public Span span(int index) {
    return sentence.tokens().get(index).span();
  }
}
