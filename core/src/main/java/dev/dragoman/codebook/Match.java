package dev.dragoman.codebook;

import dev.dragoman.model.ActorMention;
import dev.dragoman.model.Clause;
import dev.dragoman.model.Span;
import java.util.List;
import java.util.Optional;

/**
 * A rule that fits a clause.
 *
 * @param clause which
 * @param rule which
 * @param source who, first the first named
 * @param target on whom
 * @param reciprocal both did it to each other
 * @param trigger the words that the rule names
 * @param consumed token indexes of the nouns that the rule names
 * @param weight how exact the rule is on this clause; the most exact match of a clause wins
 */
public record Match(
    Clause clause,
    Rule rule,
    List<Filler> source,
    List<Filler> target,
    boolean reciprocal,
    Span trigger,
    List<Integer> consumed,
    int weight) {

  /**
   * What fills a slot.
   *
   * @param mention the actor, absent where the words name none
   * @param candidate which of the mention's candidates
   * @param text span of the words
   * @param head token index of their head
   */
  public record Filler(Optional<ActorMention> mention, int candidate, Span text, int head) {}

  public Match {
    source = List.copyOf(source);
    target = List.copyOf(target);
    consumed = List.copyOf(consumed);
  }
}
