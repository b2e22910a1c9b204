package dev.dragoman.codebook;

import dev.dragoman.codebook.Match.Filler;
import dev.dragoman.model.ActorMention;
import dev.dragoman.model.Clause.Argument;
import dev.dragoman.model.Clause.Role;
import dev.dragoman.model.Span;
import dev.dragoman.model.Tree;
import dev.dragoman.model.Tree.Node;
import dev.dragoman.text.Phrases;
import dev.dragoman.text.VerbClasses;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the actor that an argument names, itself or inside its phrase. */
final class ActorIndex {
  private final Map<Integer, List<ActorMention>> bySentence = new HashMap<>();
  private final VerbClasses classes;

  ActorIndex(List<ActorMention> mentions, VerbClasses classes) {
    this.classes = classes;
    for (ActorMention mention : mentions) {
      bySentence.computeIfAbsent(mention.sentence(), s -> new ArrayList<>()).add(mention);
    }
  }

  /** The mention whose head an argument's head is; the smallest that covers it otherwise. */
  Optional<ActorMention> at(Tree tree, int head) {
    Span token = tree.span(head);
    ActorMention best = null;
    for (ActorMention mention : bySentence.getOrDefault(tree.sentence().index(), List.of())) {
      if (mention.head() == head) {
        return Optional.of(mention);
      }
      boolean covers =
          mention.span().contains(token) && mention.kind() != ActorMention.Kind.DEMONYM;
      if (covers && (best == null || mention.span().length() < best.span().length())) {
        best = mention;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Who acts: the argument itself must be an actor, or be called by the name of one. */
  List<Filler> actors(Tree tree, Argument argument) {
    return at(tree, argument.head())
        .or(() -> named(tree, argument.head()))
        .or(() -> whole(tree, argument.head()))
        .map(m -> fillers(m, argument.span(), argument.head()))
        .orElse(List.of());
  }

  /** Who acts; of an attack also whose the weapon or the fire is that hits: "Syrian fire". */
  List<Filler> doers(Tree tree, Argument argument, boolean attack) {
    List<Filler> named = actors(tree, argument);
    boolean weapon =
        attack
            && argument.role() == Role.SUBJECT
            && classes.in("weapon", tree.node(argument.head()).lemma());
    return named.isEmpty() && weapon
        ? affected(tree, argument).stream().filter(f -> f.mention().isPresent()).toList()
        : named;
  }

  /** "His rival, Ahmed Omar": the name beside a word for a person. */
  private Optional<ActorMention> named(Tree tree, int head) {
    return tree.children(head, "appos").stream()
        .filter(Node::proper)
        .map(name -> at(tree, name.index()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** "Most of the rebels": those of whom it is a part. */
  private Optional<ActorMention> whole(Tree tree, int head) {
    return classes.in("part-of", tree.node(head).lemma())
        ? tree.children(head, "prep").stream()
            .filter(p -> p.lemma().equals("of"))
            .flatMap(p -> tree.children(p.index(), "pobj").stream())
            .flatMap(whole -> at(tree, whole.index()).stream())
            .findFirst()
        : Optional.empty();
  }

  /** On whom: the actor itself, or the thing with the actor whose it is ("Turkey's decision"). */
  List<Filler> affected(Tree tree, Argument argument) {
    List<Filler> named = actors(tree, argument);
    if (!named.isEmpty()) {
      return named;
    }
    Optional<ActorMention> owner = owner(tree, argument.head());
    Span thing = Phrases.full(tree, argument.head());
    return List.of(new Filler(owner, 0, thing, argument.head()));
  }

  /** Whether a class of words holds a lemma. */
  boolean in(String words, String lemma) {
    return classes.in(words, lemma);
  }

  /**
   * Whose a thing is: its possessor, the actor before it, or the one after "of", "by", "in" or
   * "from".
   */
  Optional<ActorMention> owner(Tree tree, int head) {
    return owner(tree, head, 0);
  }

  private Optional<ActorMention> owner(Tree tree, int head, int depth) {
    if (depth > 2) {
      return Optional.empty();
    }
    for (Node child : tree.children(head, "poss", "nmod", "compound", "amod")) {
      Optional<ActorMention> mention = exact(tree, child.index());
      if (mention.isPresent()) {
        return mention;
      }
      for (Node maker : tree.children(child.index(), "npadvmod")) {
        mention = exact(tree, maker.index()); // "Russian-made", "rebel-held"
        if (mention.isPresent()) {
          return mention;
        }
      }
    }
    for (Node preposition : tree.children(head, "prep", "agent")) {
      if (classes.in("owner-preposition", preposition.lemma())) {
        for (Node object : tree.children(preposition.index(), "pobj")) {
          Optional<ActorMention> mention = at(tree, object.index());
          if (mention.isEmpty()) {
            mention = owner(tree, object.index(), depth + 1);
          }
          if (mention.isPresent()) {
            return mention;
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Who does it by a participle before the noun: "Saudi-led", "US-imposed". */
  Optional<ActorMention> leader(Tree tree, int participle) {
    return classes.in("participle-by", tree.node(participle).text())
        ? tree.children(participle).stream()
            .map(child -> exact(tree, child.index()))
            .flatMap(Optional::stream)
            .findFirst()
        : Optional.empty();
  }

  /** A modifier that is an actor: a name, a demonym or a possessor. */
  Optional<ActorMention> exact(Tree tree, int head) {
    Span token = tree.span(head);
    return bySentence.getOrDefault(tree.sentence().index(), List.of()).stream()
        .filter(m -> m.head() == head || m.span().contains(token))
        .min((a, b) -> Integer.compare(a.span().length(), b.span().length()));
  }

  static List<Filler> fillers(ActorMention mention, Span phrase, int head) {
    Span text = mention.span().contains(phrase) ? mention.span() : phrase.cover(mention.span());
    if (mention.plural() && mention.candidates().size() > 1) {
      List<Filler> all = new ArrayList<>();
      for (int i = 0; i < mention.candidates().size(); i++) {
        all.add(new Filler(Optional.of(mention), i, text, head));
      }
      return all;
    }
    return List.of(new Filler(Optional.of(mention), 0, text, head));
  }
}
