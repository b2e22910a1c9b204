package dev.dragoman.codebook;

import dev.dragoman.codebook.Match.Filler;
import dev.dragoman.model.Actor;
import dev.dragoman.model.ActorMention;
import dev.dragoman.model.Tenure;
import dev.dragoman.model.Tree;
import dev.dragoman.model.Tree.Node;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What passes between private parties and is no event: a firm that blames a supplier. The page
 * _ACTORS tells which acts those are, and which roles are private to them.
 */
final class PrivateMatters {
  private static final int COUNTRY = 3;

  private final StatusWords codes;

  private PrivateMatters(StatusWords codes) {
    this.codes = codes;
  }

  /** Reads the rows of the {@code private} fences: a class, then its codes. */
  static PrivateMatters of(List<String> rows) {
    return new PrivateMatters(StatusWords.of(rows));
  }

  /** Whether the match is one: of what nobody is said to have done only words and dealings are. */
  boolean holds(Match match) {
    String code = match.rule().code();
    return acts("words", code) && among("words-roles", match)
        || acts("force", code) && !match.source().isEmpty() && among("force-roles", match);
  }

  private boolean acts(String name, String code) {
    return IntStream.rangeClosed(2, code.length())
        .anyMatch(length -> codes.in(name, code.substring(0, length)));
  }

  private boolean among(String roles, Match match) {
    return Stream.concat(match.source().stream(), match.target().stream())
        .allMatch(
            filler ->
                filler
                    .mention()
                    .map(m -> calledAfter(match.clause().tree(), filler, m) || isPrivate(roles, m))
                    .orElse(true));
  }

  /** A thing with a country's adjective or in a country: "a Japanese brand", "viewers in Japan". */
  private boolean calledAfter(Tree tree, Filler filler, ActorMention mention) {
    Node node = tree.node(mention.head());
    boolean inside =
        node.is("pobj") && node.head() >= 0 && codes.in("locative", tree.node(node.head()).lemma());
    return mention.head() != filler.head()
        && (mention.kind() == ActorMention.Kind.DEMONYM || inside);
  }

  /** A word that anybody of some rank may be called by: "the director"; or one for stars. */
  private boolean vague(ActorMention mention) {
    String word = mention.text().substring(mention.text().lastIndexOf(' ') + 1);
    String lower = word.toLowerCase(Locale.ROOT);
    String one = lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
    boolean rank = codes.in("vague", lower) || codes.in("vague", one);
    return rank && mention.country().isEmpty()
        || codes.in("stars", lower)
        || codes.in("stars", one);
  }

  /** A stranger, or someone of a private role. */
  private boolean isPrivate(String roles, ActorMention mention) {
    if (mention.candidates().isEmpty()) {
      boolean stranger = mention.country().isEmpty() && mention.role().isEmpty();
      return stranger
          || vague(mention)
          || mention.role().filter(role -> codes.in(roles, role)).isPresent();
    }
    return mention.candidates().stream().allMatch(actor -> isPrivate(roles, actor));
  }

  /** One of whom nothing but private roles are known, such as a firm. */
  private boolean isPrivate(String roles, Actor actor) {
    return actor.tenures().stream()
        .map(Tenure::code)
        .allMatch(
            code ->
                codes.in(roles, code)
                    || code.length() > COUNTRY && codes.in(roles, code.substring(COUNTRY)));
  }
}
