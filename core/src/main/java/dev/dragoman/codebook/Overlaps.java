package dev.dragoman.codebook;

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
    boolean supports = other.clause().support().filter(s -> s == match.clause().head()).isPresent();
    return supports && match.source().isEmpty() && other.rule().event();
  }
}
