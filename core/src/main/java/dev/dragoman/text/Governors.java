package dev.dragoman.text;

import dev.dragoman.model.Clause.Governor;
import dev.dragoman.model.Tree;
import dev.dragoman.model.Tree.Node;
import java.util.Optional;

/** The predicate above another, past prepositions and conjuncts of nouns. */
final class Governors {
  private Governors() {}

  static Optional<Governor> of(Tree tree, int predicate) {
    Node node = tree.node(predicate);
    String relation = node.relation();
    String preposition = "";
    int at = node.head();
    while (at >= 0) {
      Node above = tree.node(at);
      if (ClauseReader.predicate(above) || above.noun() || above.tag().startsWith("JJ")) {
        return Optional.of(new Governor(at, relation, preposition));
      }
      if (preposition.isEmpty()) {
        preposition = above.lemma();
      }
      at = above.head();
    }
    return Optional.empty();
  }
}
