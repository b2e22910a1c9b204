package dev.dragoman.codebook;

import dev.dragoman.model.Clause;
import dev.dragoman.model.Clause.Role;
import dev.dragoman.model.Tree.Node;
import java.util.ArrayList;
import java.util.List;

/** The names under which a clause's predicate may stand in a rule. */
final class Triggers {
  private Triggers() {}

  /**
   * Lemma, with particle, with preposition ("call_for"), with bare object ("take_part"); nouns
   * "n:...".
   */
  static List<String> names(Clause clause) {
    List<String> names = new ArrayList<>();
    if (clause.kind() == Clause.Kind.NOUN) {
      for (String noun : noun(clause, clause.head())) {
        names.add("n:" + noun);
      }
      return names;
    }
    names.add(clause.lemma());
    if (clause.arguments(Role.OBJECT).findAny().isEmpty()) {
      // "took hostages in Chad" is no "take in"
      clause
          .arguments(Role.OBLIQUE)
          .forEach(a -> names.add(clause.lemma() + "_" + a.preposition()));
    }
    clause
        .arguments(Role.OBJECT)
        .forEach(a -> names.add(clause.lemma() + "_" + clause.tree().node(a.head()).lemma()));
    return names;
  }

  /** "raid", "air_raid". */
  static List<String> noun(Clause clause, int head) {
    List<String> names = new ArrayList<>();
    names.add(clause.tree().node(head).lemma());
    String joined = clause.tree().node(head).lemma();
    for (int at = head - 1; at >= 0 && at >= head - 2; at--) {
      Node before = clause.tree().node(at);
      if (before.head() != head && !before.is("compound", "nmod", "amod")) {
        break;
      }
      joined = before.lemma() + "_" + joined;
      names.add(joined);
    }
    return names;
  }
}
