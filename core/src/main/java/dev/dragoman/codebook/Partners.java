package dev.dragoman.codebook;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Two who are named together in an act that takes another are each other's partners: "Peru and
 * Chile signed a treaty". The page _ACTORS tells which acts those are.
 */
final class Partners {
  private final Set<String> acts = new HashSet<>();

  private Partners() {}

  /** Reads the rows of the {@code together} fences: codes, each for all that begin with it. */
  static Partners of(List<String> rows) {
    Partners partners = new Partners();
    rows.forEach(row -> partners.acts.addAll(List.of(row.strip().split("[|\\s]+"))));
    return partners;
  }

  /** The match with its sources as each other's partners, where it has nobody else's. */
  Match joined(Match match) {
    String code = match.rule().code();
    boolean together =
        match.target().isEmpty()
            && match.source().size() > 1
            && acts.stream().anyMatch(code::startsWith);
    return together
        ? match.between(
            match.source().subList(0, 1), match.source().subList(1, match.source().size()))
        : match;
  }
}
