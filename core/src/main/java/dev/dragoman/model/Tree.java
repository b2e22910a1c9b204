package dev.dragoman.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A parsed sentence: one node a token, in the same order.
 *
 * @param sentence what was parsed
 * @param nodes tag, lemma and head of each token
 */
public record Tree(Sentence sentence, List<Node> nodes) {

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

  public Tree {
    nodes = List.copyOf(nodes);
    if (nodes.size() != sentence.tokens().size()) {
      throw new IllegalArgumentException("a tree has one node a token");
    }
  }

  public Node node(int index) {
    return nodes.get(index);
  }

  /** The nodes whose head is this one, in order. */
  public List<Node> children(int index) {
    List<Node> children = new ArrayList<>();
    for (Node node : nodes) {
      if (node.head() == index) {
        children.add(node);
      }
    }
    return children;
  }

  /** The children that hang on by one of these relations, in order. */
  public List<Node> children(int index, String... relations) {
    return children(index).stream().filter(n -> n.is(relations)).toList();
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
    Span span = sentence.tokens().get(index).span();
    for (Node node : nodes) {
      if (under(node.index(), index)) {
        span = span.cover(sentence.tokens().get(node.index()).span());
      }
    }
    return span;
  }

  public Span span(int index) {
    return sentence.tokens().get(index).span();
  }
}
