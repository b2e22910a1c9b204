package dev.dragoman.text;

import dev.dragoman.model.Clause.Mood;
import dev.dragoman.model.Clause.Mood.Tense;
import dev.dragoman.model.Tree;
import dev.dragoman.model.Tree.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * Negation, modality and tense of a predicate. A conjunct without its own shares those of its row.
 */
final class Moods {
  private final VerbClasses classes;

  Moods(VerbClasses classes) {
    this.classes = classes;
  }

  Mood of(Tree tree, int verb) {
    Node node = tree.node(verb);
    List<Node> helpers = new ArrayList<>(tree.children(verb, "aux", "auxpass", "modal"));
    boolean shares =
        node.is("conj") && node.head() >= 0 && ClauseReader.predicate(tree.node(node.head()));
    if (shares && helpers.isEmpty() && !node.tag().equals("VBD") && !node.tag().equals("VBZ")) {
      helpers.addAll(tree.children(node.head(), "aux", "auxpass", "modal"));
    }
    String modal = "";
    Tense tense = finite(node);
    boolean perfect = false;
    boolean progressive = false;
    boolean infinitive = false;
    for (Node helper : helpers) {
      switch (helper.tag()) {
        case "MD" -> modal = helper.lemma();
        case "TO" -> infinitive = true;
        default -> {
          perfect |= helper.lemma().equals("have");
          progressive |= helper.lemma().equals("be") && node.tag().equals("VBG");
          if (tense == Tense.NONE) {
            tense = finite(helper);
          }
        }
      }
    }
    if (classes.in("modal-future", modal)) {
      tense = Tense.FUTURE;
    }
    String mark =
        tree.children(verb, "mark", "advmod").stream()
            .filter(n -> n.index() < verb && (n.is("mark") || n.tag().equals("WRB")))
            .map(Node::lemma)
            .findFirst()
            .orElse("");
    boolean negated =
        tree.children(verb, "neg").stream().anyMatch(n -> !focus(tree, n))
            || noNoun(tree, verb)
            || noLonger(tree, verb);
    return new Mood(negated, modal, tense, perfect, progressive, infinitive, mark);
  }

  Mood ofNoun(Tree tree, int noun) {
    boolean negated =
        tree.children(noun).stream()
            .anyMatch(n -> n.is("neg") || n.is("det") && classes.in("denier", n.lemma()));
    return new Mood(negated, "", Tense.NONE, false, false, false, "");
  }

  /** "No one attacked", "carried out no raids": the determiner denies the verb, not a having. */
  private boolean noNoun(Tree tree, int verb) {
    boolean kept = classes.in("having", ClauseReader.lemma(tree, verb));
    return tree.children(verb, "nsubj", "nsubjpass", kept ? "nsubj" : "dobj").stream()
        .anyMatch(
            n ->
                classes.in("denier", n.lemma())
                    || tree.children(n.index()).stream()
                        .anyMatch(d -> d.is("det", "neg") && classes.in("denier", d.lemma())));
  }

  /** "Not only", "not all": what is denied is the word that follows. */
  private boolean focus(Tree tree, Node negator) {
    int next = negator.index() + 1;
    return next < tree.nodes().size() && classes.in("focus", tree.node(next).lemma());
  }

  /** "No longer", "in no way" before the verb. */
  private boolean noLonger(Tree tree, int verb) {
    return tree.children(verb, "advmod", "npadvmod").stream()
        .flatMap(n -> tree.children(n.index(), "neg", "det", "advmod").stream())
        .anyMatch(n -> classes.in("denier", n.lemma()));
  }

  private static Tense finite(Node node) {
    return switch (node.tag()) {
      case "VBD" -> Tense.PAST;
      case "VBZ", "VBP" -> Tense.PRESENT;
      default -> Tense.NONE;
    };
  }
}
