package dev.dragoman.codebook;

import dev.dragoman.codebook.Match.Filler;
import dev.dragoman.model.Clause.Kind;
import dev.dragoman.model.Clause.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * Settles matches that read the same words twice: a noun that a verb's rule names is no event of
 * its own.
 */
final class Overlaps {
  private Overlaps() {}

  static List<Match> settle(List<Match> matches) {
    List<Match> kept = new ArrayList<>();
    for (Match match : matches) {
      boolean spent = matches.stream().anyMatch(other -> other != match && takes(other, match));
      if (!spent && match.rule().event()) {
        kept.add(match);
      }
    }
    return kept;
  }

  private static boolean takes(Match other, Match match) {
    if (other.clause().tree() != match.clause().tree()) {
      return false;
    }
    if (other.consumed().contains(match.clause().head())
        && other.clause().head() != match.clause().head()) {
      return true;
    }
    if (attack(other, match)) {
      return true;
    }
    boolean supports = other.clause().support().filter(s -> s == match.clause().head()).isPresent();
    return supports && match.source().isEmpty() && other.rule().event();
  }

  /** "Strikes and missiles hit the town": the strikes are told once, not again as the hit. */
  private static boolean attack(Match other, Match match) {
    return other.rule().violent()
        && match.rule().violent()
        && other.clause().kind() == Kind.NOUN
        && match.clause().kind() == Kind.VERB
        && match.source().stream().anyMatch(s -> s.mention().isPresent() && weapon(s, match))
        && match.clause().arguments(Role.SUBJECT).anyMatch(a -> a.head() == other.clause().head());
  }

  /** Whether a source is whose the weapon is, not who the subject names. */
  private static boolean weapon(Filler source, Match match) {
    return match.clause().arguments(Role.SUBJECT).anyMatch(a -> a.head() == source.head())
        && source.mention().orElseThrow().head() != source.head();
  }
}
