package dev.dragoman.attribution;

import dev.dragoman.lexicon.PhraseMatcher.Found;
import dev.dragoman.model.Span;
import dev.dragoman.model.Tree;
import dev.dragoman.model.Tree.Node;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Attributions without a verb: "X's claim that", "according to X", "allegedly". */
final class NounCues {
  private final Words words;

  NounCues(Words words) {
    this.words = words;
  }

  List<Draft> find(Tree tree, Speakers speakers) {
    List<Draft> drafts = new ArrayList<>();
    for (Node node : tree.nodes()) {
      words.noun(node).ifPresent(cue -> noun(tree, node, cue, speakers).ifPresent(drafts::add));
      words.adverb(node).ifPresent(cue -> adverb(tree, node, cue).ifPresent(drafts::add));
    }
    for (Found<Cue> phrase : words.phrases(tree)) {
      phrase(tree, phrase, speakers).ifPresent(drafts::add);
    }
    return drafts;
  }

  /** A noun with a clause of its own, or with an owner and a preposition that says of what. */
  private Optional<Draft> noun(Tree tree, Node noun, Cue cue, Speakers speakers) {
    BitSet content = new BitSet();
    Optional<Integer> owner = owner(tree, noun.index());
    for (Node child : tree.children(noun.index())) {
      boolean that =
          child.is("acl", "ccomp")
              && tree.children(child.index(), "mark").stream()
                  .anyMatch(n -> n.index() > noun.index());
      boolean to =
          child.is("acl")
              && owner.isPresent()
              && tree.children(child.index(), "aux").stream().anyMatch(n -> n.tag().equals("TO"));
      boolean of = child.is("prep") && owner.isPresent() && cue.takes("+" + child.lemma());
      if (that || to || of) {
        content.or(Grammar.under(tree, child.index()));
      }
    }
    if (content.isEmpty()) {
      return Optional.empty();
    }
    Optional<Integer> who = owner.or(() -> maker(tree, noun));
    return Optional.of(
        new Draft(
            tree,
            cue,
            noun.index(),
            tree.span(noun.index()),
            speakers.of(tree, who),
            speakers.loose(tree, who),
            Grammar.spans(tree, content),
            Optional.empty()));
  }

  private static Optional<Integer> owner(Tree tree, int noun) {
    for (Node child : tree.children(noun, "poss", "prep", "agent")) {
      if (child.is("poss")) {
        return Optional.of(child.index());
      }
      if (child.lemma().equals("by") || child.lemma().equals("from")) {
        return tree.children(child.index(), "pobj").stream().map(Node::index).findFirst();
      }
    }
    return Optional.empty();
  }

  /** Of "X repeated the claim that", "X has the view that": the subject of the verb above. */
  private static Optional<Integer> maker(Tree tree, Node noun) {
    if (!noun.is("dobj", "pobj") || noun.head() < 0) {
      return Optional.empty();
    }
    int above = noun.is("pobj") ? tree.node(noun.head()).head() : noun.head();
    return above >= 0 && tree.node(above).verb() ? Grammar.subject(tree, above) : Optional.empty();
  }

  /** "allegedly": nobody is named, but the text does not say so itself. */
  private static Optional<Draft> adverb(Tree tree, Node adverb, Cue cue) {
    if (adverb.head() < 0) {
      return Optional.empty();
    }
    BitSet content = Grammar.under(tree, adverb.head());
    content.clear(adverb.index());
    return Optional.of(
        new Draft(
            tree,
            cue,
            adverb.index(),
            tree.span(adverb.index()),
            Speakers.nobody(),
            false,
            Grammar.spans(tree, content),
            Optional.empty()));
  }

  /** "According to X, Z" and "Z, according to X": the clause around the phrase. */
  private static Optional<Draft> phrase(Tree tree, Found<Cue> phrase, Speakers speakers) {
    Cue cue = phrase.values().get(0);
    Optional<Integer> who =
        tree.children(phrase.last(), "pobj", "dobj", "pcomp").stream().map(Node::index).findFirst();
    if (who.isEmpty()) {
      return Optional.empty();
    }
    int top = top(tree, phrase);
    BitSet inside = Grammar.under(tree, top);
    int above = tree.node(top).head();
    while (above >= 0 && !clause(tree.node(above))) {
      above = tree.node(above).head();
    }
    if (above < 0) {
      return Optional.empty();
    }
    BitSet content = Grammar.under(tree, above);
    content.andNot(inside);
    Span cueSpan = tree.sentence().span(phrase.first(), phrase.last());
    return Optional.of(
        new Draft(
            tree,
            cue,
            phrase.first(),
            cueSpan,
            speakers.of(tree, who),
            speakers.loose(tree, who),
            Grammar.spans(tree, content),
            Optional.empty()));
  }

  private static boolean clause(Node node) {
    return node.head() < 0 || node.verb() && !node.is("aux", "auxpass", "amod", "nmod", "compound");
  }

  /** The highest of the phrase's own tokens. */
  private static int top(Tree tree, Found<?> phrase) {
    int top = phrase.last();
    while (tree.node(top).head() >= phrase.first() && tree.node(top).head() <= phrase.last()) {
      top = tree.node(top).head();
    }
    return top;
  }
}
