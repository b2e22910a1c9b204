package dev.dragoman.place;

import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Claim.Where;
import dev.dragoman.model.Clause;
import dev.dragoman.model.Place;
import dev.dragoman.model.PlaceMention;
import dev.dragoman.model.Span;
import dev.dragoman.model.Token;
import dev.dragoman.model.Tree;
import dev.dragoman.model.Tree.Node;
import dev.dragoman.place.PlaceWords.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Says which place is an event's: the one whose phrase hangs nearest to its predicate in the parse.
 * A name that acts, that words are aimed at, or that somebody comes from is no place.
 */
public final class EventPlaces {
  private static final int FAR = 5;
  private static final int SLACK = 1;
  private final PlaceWords words;
  private final Anchors anchors;

  private EventPlaces(PlaceWords words) {
    this.words = words;
    this.anchors = new Anchors(words);
  }

  /** Reads {@code en/place_words.tsv} and {@code en/reporting.tsv}. */
  public static EventPlaces load(Tables tables) {
    return new EventPlaces(PlaceWords.load(tables));
  }

  private record Candidate(Anchor anchor, int cost) {}

  /**
   * The place of a clause's event, or none.
   *
   * @param mentions of the whole document, in the order of the text
   * @param parties of an event that needs no place: "sanctions on Peru" are not in Peru
   * @param own token indexes of the words that are part of the event, beside the trigger
   */
  public Optional<Where> of(
      Clause clause, List<PlaceMention> mentions, List<Span> parties, Set<Integer> own) {
    Tree tree = clause.tree();
    List<PlaceMention> named =
        mentions.stream().filter(m -> m.sentence() == tree.sentence().index()).toList();
    Route route = new Route(tree, clause.head(), words);
    List<Candidate> candidates =
        named.stream()
            .flatMap(m -> anchors.of(tree, m).stream())
            .map(a -> new Candidate(a, cost(clause, route, a, parties, own)))
            .filter(c -> c.cost <= FAR)
            .toList();
    return candidates.stream()
        .min(
            Comparator.comparingInt(Candidate::cost)
                .thenComparingInt(c -> c.anchor.size())
                .thenComparingInt(c -> Math.abs(c.anchor.host() - clause.head()))
                .thenComparing(c -> c.anchor.mention().place().precision().isPresent()))
        .map(
            best ->
                candidates.stream()
                    .filter(c -> c.cost <= best.cost + SLACK && inside(tree, c, best))
                    .min(
                        Comparator.comparingInt(Candidate::cost)
                            .thenComparingInt(c -> c.anchor.size()))
                    .orElse(best))
        .filter(c -> c.cost <= 1 || antecedent(clause, named).isEmpty())
        .map(c -> where(clause, c))
        .or(() -> antecedent(clause, named))
        .or(() -> pointed(clause, mentions));
  }

  private int cost(
      Clause clause, Route route, Anchor anchor, List<Span> parties, Set<Integer> own) {
    Tree tree = clause.tree();
    Node host = tree.node(anchor.host());
    boolean direct = host.index() == clause.head();
    boolean upon = words.is(Kind.UPON, host.lemma());
    boolean coarse = anchor.size() >= Place.Precision.REGION.ordinal();
    int form =
        switch (anchor.form()) {
          case IN -> 0;
          case AIM ->
              upon
                      || !coarse
                          && parties.stream().noneMatch(p -> p.overlaps(anchor.mention().span()))
                  ? 0
                  : Route.WALL;
          case GOAL ->
              route.over(host.index())
                  ? words.is(Kind.MOTION, host.lemma()) || upon ? 0 : Route.WALL
                  : Route.WALL;
          case ORIGIN -> direct && words.is(Kind.MOTION, host.lemma()) ? 1 : Route.WALL;
          case NOUN ->
              direct || upon ? 0 : words.is(Kind.DWELLER, host.lemma()) && !coarse ? 2 : Route.WALL;
          case OBJECT -> upon && (!coarse || words.is(Kind.MOTION, host.lemma())) ? 0 : Route.WALL;
          case SUBJECT -> words.is(Kind.SEAT, host.lemma()) ? 0 : Route.WALL;
        };
    int steps = route.to(host.index(), anchor.lead());
    return form + anchor.cost() + (own.contains(host.index()) ? Math.min(steps, 1) : steps);
  }

  /** Whether a place that hangs farther off may lie in another: it is said in the same clause. */
  private static boolean inside(Tree tree, Candidate fine, Candidate coarse) {
    Place inner = fine.anchor.mention().place();
    Place outer = coarse.anchor.mention().place();
    return fine.anchor.size() < coarse.anchor.size()
        && fine.anchor.form() != Anchor.Form.NOUN
        && verb(tree, fine.anchor.host()) == verb(tree, coarse.anchor.host())
        && (inner.country().isEmpty()
            || outer.country().isEmpty()
            || inner.country().equals(outer.country()));
  }

  /** The verb that a node hangs under, or is. */
  private static int verb(Tree tree, int node) {
    int at = node;
    while (tree.node(at).head() >= 0 && !tree.node(at).verb()) {
      at = tree.node(at).head();
    }
    return at;
  }

  /** Why, in words that need no grammar: "'outside Afrin', said of 'shelled'". */
  private static Where where(Clause clause, Candidate candidate) {
    Anchor anchor = candidate.anchor;
    Tree tree = clause.tree();
    String host = quoted(tree.node(anchor.host()).text());
    String trigger = quoted(tree.node(clause.head()).text());
    String said =
        switch (anchor.form()) {
          case OBJECT -> "what " + host + " is done to";
          case SUBJECT -> "what " + host + " is said of";
          default -> anchor.lead() ? "which opens the clause of " + host : "said of " + host;
        };
    String link =
        anchor.host() == clause.head()
            ? ""
            : tree.under(anchor.host(), clause.head())
                ? ", which belongs to " + trigger
                : ", with which " + trigger + " is said";
    return where(anchor.mention(), quoted(words(tree, anchor.phrase())) + ", " + said + link);
  }

  /** The words of a span of the sentence, one blank between. */
  private static String words(Tree tree, Span span) {
    return tree.sentence().tokens().stream()
        .filter(token -> token.span().overlaps(span))
        .map(Token::text)
        .collect(Collectors.joining(" "));
  }

  private static String quoted(String words) {
    return "'" + words + "'";
  }

  /** "Tripoli, where rebels fired": the place named last before the relative adverb. */
  private Optional<Where> antecedent(Clause clause, List<PlaceMention> named) {
    Tree tree = clause.tree();
    for (int at = clause.head(); at >= 0; at = tree.node(at).head()) {
      Optional<Node> where =
          tree.children(at, "advmod").stream()
              .filter(n -> words.is(Kind.RELATIVE, n.lemma()) && n.index() <= clause.head())
              .findFirst();
      if (where.isPresent()) {
        return before(tree, where.get(), named)
            .map(m -> where(m, before(m, where.get()) + ", with which the clause begins"));
      }
    }
    return Optional.empty();
  }

  /**
   * "Air raids there began": the place named last before the word, in this sentence or the last.
   */
  private Optional<Where> pointed(Clause clause, List<PlaceMention> mentions) {
    Tree tree = clause.tree();
    return tree.children(clause.head(), "advmod").stream()
        .filter(n -> words.is(Kind.POINTING, n.lemma()))
        .findFirst()
        .flatMap(
            word ->
                before(
                        tree,
                        word,
                        mentions.stream()
                            .filter(m -> tree.sentence().index() - m.sentence() <= 1)
                            .toList())
                    .map(m -> where(m, before(m, word))));
  }

  private static String before(PlaceMention mention, Node word) {
    return quoted(mention.text()) + ", the last place before " + quoted(word.text());
  }

  private static Optional<PlaceMention> before(Tree tree, Node word, List<PlaceMention> mentions) {
    return mentions.stream()
        .filter(m -> m.span().end() <= tree.span(word.index()).start())
        .reduce((first, second) -> second);
  }

  private static Where where(PlaceMention mention, String reason) {
    return new Where(mention.place(), mention.text(), mention.span(), reason);
  }
}
