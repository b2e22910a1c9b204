package dev.dragoman.place;

import dev.dragoman.model.Place;
import dev.dragoman.model.PlaceMention;
import dev.dragoman.model.Span;
import dev.dragoman.model.Tree;
import dev.dragoman.model.Tree.Node;
import dev.dragoman.place.Anchor.Form;
import dev.dragoman.place.PlaceWords.Kind;
import java.util.Optional;

/** Finds what a place's name hangs on, past what the name is part of: "the town of", "province". */
final class Anchors {
  private static final int DEEPEST = 10;
  private final PlaceWords words;

  Anchors(PlaceWords words) {
    this.words = words;
  }

  /** Where a mention of this sentence hangs; nowhere, where its phrase says no place. */
  Optional<Anchor> of(Tree tree, PlaceMention mention) {
    int at = head(tree, mention.span());
    int cost = 0;
    boolean area = false;
    for (int step = 0; step < DEEPEST && at >= 0; step++) {
      Node node = tree.node(at);
      if (node.head() < 0) {
        return Optional.empty();
      }
      Node up = tree.node(node.head());
      switch (node.relation()) {
        case "pobj" -> {
          Optional<Node> whole = whole(tree, up);
          if (whole.isEmpty()) {
            return prepositional(tree, mention, up, cost, area);
          }
          cost += outer(tree, whole.get()) ? 1 : 0;
          area |= words.is(Kind.DIVISION, whole.get().lemma());
          at = whole.get().index();
        }
        case "compound", "nmod", "poss", "amod" -> {
          if (words.is(Kind.TIME_ENTITY, up.entity())) {
            at = up.index(); // "patrolled Harare Saturday": the parser may take them for one
            continue;
          }
          if (!up.noun() || coarse(mention) && !bears(up) && !(node.is("poss") && place(up))) {
            return Optional.empty();
          }
          area |= words.is(Kind.DIVISION, up.lemma());
          if (!up.proper() && !place(up) && !inside(tree, up)) {
            return anchor(tree, mention, Form.NOUN, up.index(), at, cost, area);
          }
          cost += outer(tree, node, up) ? 1 : 0;
          at = up.index();
        }
        case "appos", "conj" -> {
          if (!up.noun()) {
            return Optional.empty();
          }
          cost += node.is("appos") && place(up) ? 0 : 1;
          at = up.index();
        }
        case "advmod", "npadvmod" -> {
          boolean measured =
              tree.children(at).stream()
                  .anyMatch(n -> n.is("npadvmod", "nmod") && n.index() < node.index());
          return place(node) && !measured
              ? anchor(tree, mention, Form.IN, up.index(), at, cost + 1, area)
              : Optional.empty();
        }
        case "oprd" -> {
          if (!words.is(Kind.NAMING, up.lemma()) || !up.is("acl")) {
            return Optional.empty();
          }
          at = up.head();
        }
        case "dobj", "nsubjpass" -> {
          return anchor(tree, mention, Form.OBJECT, up.index(), at, cost, area);
        }
        case "nsubj" -> {
          return anchor(tree, mention, Form.SUBJECT, up.index(), at, cost, area);
        }
        default -> {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  /** The noun that a name behind a preposition is the name, a part or an instance of. */
  private Optional<Node> whole(Tree tree, Node preposition) {
    if (preposition.head() < 0) {
      return Optional.empty();
    }
    Node up = tree.node(preposition.head());
    boolean part = words.is(Kind.PART, preposition.lemma()) && place(up);
    boolean like = words.is(Kind.LIKE, preposition.lemma()) && up.noun();
    return part || like ? Optional.of(up) : Optional.empty();
  }

  /**
   * Whether a name before a noun is that of what the noun's own lies in: "Yala's Betong district".
   */
  private boolean outer(Tree tree, Node name, Node noun) {
    return name.is("poss")
        || !bears(noun)
        || words.is(Kind.SETTLEMENT, noun.lemma())
            && tree.children(noun.index(), "prep").stream()
                .anyMatch(p -> words.is(Kind.PART, p.lemma()));
  }

  /** The same of a name behind it: "the Tikrit district of Salahuddin". */
  private boolean outer(Tree tree, Node noun) {
    return !bears(noun)
        || words.is(Kind.DIVISION, noun.lemma())
            && tree.children(noun.index(), "compound", "nmod").stream().anyMatch(Node::proper);
  }

  /** Whether a noun is what places are called: "the town of". */
  private boolean bears(Node noun) {
    return noun.proper()
        || words.is(Kind.SETTLEMENT, noun.lemma())
        || words.is(Kind.QUARTER, noun.lemma())
        || words.is(Kind.DIVISION, noun.lemma());
  }

  /** Whether a phrase says of itself that it is a place, by its preposition. */
  private boolean inside(Tree tree, Node noun) {
    if (noun.is("dobj", "nsubjpass")) {
      return words.is(Kind.UPON, tree.node(noun.head()).lemma());
    }
    if (!noun.is("pobj") || words.is(Kind.UPON, noun.lemma())) {
      return false;
    }
    Node preposition = tree.node(noun.head());
    return form(preposition).filter(f -> f == Form.IN || f == Form.AIM).isPresent();
  }

  /** Countries and what is larger: what bears their name may be anywhere. */
  private static boolean coarse(PlaceMention mention) {
    return mention
        .place()
        .precision()
        .filter(p -> p.compareTo(Place.Precision.REGION) >= 0)
        .isPresent();
  }

  private Optional<Anchor> prepositional(
      Tree tree, PlaceMention mention, Node nearest, int cost, boolean area) {
    Node preposition = nearest;
    while (preposition.head() >= 0 && adverbial(tree.node(preposition.head()))) {
      preposition = tree.node(preposition.head());
    }
    int host = preposition.head();
    if (host < 0) {
      return Optional.empty();
    }
    Form form = Form.NOUN;
    boolean site = place(tree.node(host));
    if (words.is(Kind.SPLIT, preposition.lemma())) {
      if (!site) {
        return Optional.empty();
      }
      form = Form.IN;
    } else if (form(preposition).isPresent()) {
      form = form(preposition).get();
    } else if (form(nearest).isPresent()) {
      form = form(nearest).get();
    } else if (!words.is(Kind.PART, preposition.lemma()) || !tree.node(host).noun()) {
      return Optional.empty();
    }
    if (site && (form == Form.GOAL || form == Form.AIM)) {
      form = Form.IN; // "an entrance to", "a bridge over"
    }
    return anchor(tree, mention, form, host, preposition.index(), cost, area);
  }

  /** A preposition, or an adverb that makes one with the next: "from inside", "close to". */
  private boolean adverbial(Node node) {
    return !node.noun() && !node.verb() && form(node).isPresent();
  }

  private Optional<Form> form(Node preposition) {
    String word = preposition.lemma();
    return words.is(Kind.IN, word)
        ? Optional.of(Form.IN)
        : words.is(Kind.AIM, word)
            ? Optional.of(Form.AIM)
            : words.is(Kind.GOAL, word)
                ? Optional.of(Form.GOAL)
                : words.is(Kind.ORIGIN, word) ? Optional.of(Form.ORIGIN) : Optional.empty();
  }

  private boolean place(Node noun) {
    return bears(noun) && !noun.proper() || words.is(Kind.SITE, noun.lemma());
  }

  private static Optional<Anchor> anchor(
      Tree tree, PlaceMention mention, Form form, int host, int top, int cost, boolean area) {
    Span phrase = tree.span(top).cover(mention.span());
    boolean lead =
        top < host
            && tree.children(host).stream()
                .filter(n -> n.is("nsubj", "nsubjpass", "expl"))
                .allMatch(n -> n.index() > top);
    return Optional.of(new Anchor(mention, form, host, phrase, lead, area, cost));
  }

  /** The token of a span that the others hang on. */
  private static int head(Tree tree, Span span) {
    int last = -1;
    for (Node node : tree.nodes()) {
      if (span.overlaps(tree.span(node.index()))) {
        last = node.index();
        if (node.head() < 0 || !span.overlaps(tree.span(node.head()))) {
          return last;
        }
      }
    }
    return last;
  }
}
