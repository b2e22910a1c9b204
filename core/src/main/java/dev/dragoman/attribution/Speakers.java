package dev.dragoman.attribution;

import dev.dragoman.model.ActorMention;
import dev.dragoman.model.Attribution.Speaker;
import dev.dragoman.model.Document;
import dev.dragoman.model.Span;
import dev.dragoman.model.Tree;
import dev.dragoman.model.Tree.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes speakers of noun phrases, by the mentions of one document. */
final class Speakers {
  private final String text;
  private final Words words;
  private final Map<Integer, List<ActorMention>> mentions = new HashMap<>();

  Speakers(Document document, Words words, List<ActorMention> actors) {
    this.text = document.text();
    this.words = words;
    for (ActorMention actor : actors) {
      mentions.computeIfAbsent(actor.sentence(), s -> new ArrayList<>()).add(actor);
    }
  }

  /** Nobody that the text names: "it is said". */
  static Speaker nobody() {
    return new Speaker(Speaker.Kind.UNNAMED, Optional.empty(), "", Optional.empty());
  }

  Speaker of(Tree tree, Optional<Integer> head) {
    return head.map(h -> of(tree, h)).orElseGet(Speakers::nobody);
  }

  private Speaker of(Tree tree, int head) {
    Span span = Grammar.phrase(tree, head);
    Optional<ActorMention> mention = mention(tree, head).or(() -> behind(tree, head));
    boolean named = mention.map(Speakers::named).orElseGet(() -> name(tree, head));
    if (!named && !tree.node(head).tag().startsWith("PRP")) {
      Optional<Node> name =
          tree.children(head, "appos").stream()
              .filter(n -> n.proper() && !words.unnamed(n))
              .findFirst();
      if (name.isPresent()) {
        named = true;
        span = span.cover(Grammar.phrase(tree, name.get().index()));
        mention = appositive(tree, head).or(() -> mention(tree, head));
      }
    }
    return new Speaker(
        named ? Speaker.Kind.NAMED : Speaker.Kind.UNNAMED,
        mention,
        span.of(text),
        Optional.of(span));
  }

  /** A pronoun of the third person for which no one was found. */
  boolean loose(Tree tree, Optional<Integer> head) {
    return head.map(tree::node)
        .filter(n -> n.tag().equals("PRP"))
        .filter(n -> mention(tree, n.index()).map(m -> m.candidates().isEmpty()).orElse(true))
        .isPresent();
  }

  private boolean name(Tree tree, int head) {
    Node node = tree.node(head);
    return node.proper()
        && (!words.unnamed(node)
            || tree.children(head, "compound").stream().anyMatch(Node::proper));
  }

  /** Whether a noun phrase stands for somebody, or for something written that speaks for him. */
  boolean able(Tree tree, int head) {
    Node node = tree.node(head);
    return !node.noun()
        || node.proper()
        || !node.entity().isEmpty()
        || words.unnamed(node)
        || words.medium(node)
        || mention(tree, head).filter(m -> m.head() == head || named(m)).isPresent();
  }

  /** Somebody whose name stands by itself, beside a quotation. */
  Speaker signed(Tree tree, Span span) {
    List<ActorMention> here = mentions.getOrDefault(tree.sentence().index(), List.of());
    return new Speaker(
        Speaker.Kind.NAMED,
        here.stream().filter(m -> m.span().overlaps(span)).findFirst(),
        span.of(text),
        Optional.of(span));
  }

  private static boolean named(ActorMention mention) {
    return !mention.candidates().isEmpty()
        || switch (mention.kind()) {
          case NAME, METONYM, UNKNOWN -> true;
          default -> false;
        };
  }

  /** The mention built on this token, or else the shortest over it. */
  private Optional<ActorMention> mention(Tree tree, int head) {
    Span token = tree.span(head);
    List<ActorMention> here = mentions.getOrDefault(tree.sentence().index(), List.of());
    return here.stream()
        .filter(m -> m.head() == head)
        .findFirst()
        .or(
            () ->
                here.stream()
                    .filter(m -> m.span().contains(token))
                    .min((a, b) -> Integer.compare(a.span().length(), b.span().length())));
  }

  /** Whose a statement is: "the ministry's statement", "a letter from the group". */
  private Optional<ActorMention> behind(Tree tree, int head) {
    if (!words.medium(tree.node(head))) {
      return appositive(tree, head);
    }
    for (Node child : tree.children(head, "poss", "prep", "agent", "acl", "compound")) {
      Optional<ActorMention> owner =
          child.is("poss", "compound")
              ? mention(tree, child.index())
              : tree.children(child.index(), "pobj").stream()
                  .flatMap(n -> mention(tree, n.index()).stream())
                  .findFirst();
      if (owner.isPresent()) {
        return owner;
      }
    }
    return Optional.empty();
  }

  private Optional<ActorMention> appositive(Tree tree, int head) {
    return tree.children(head, "appos").stream()
        .flatMap(n -> mention(tree, n.index()).stream())
        .filter(m -> m.kind() == ActorMention.Kind.NAME || m.kind() == ActorMention.Kind.UNKNOWN)
        .findFirst();
  }
}
