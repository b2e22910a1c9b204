package dev.dragoman.codebook;

import dev.dragoman.model.ActorMention;
import dev.dragoman.model.Clause;
import dev.dragoman.model.Span;
import java.util.ArrayList;
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
 * @param spoken the words about the act are what happened: "will send"
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
    boolean spoken,
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

  /** The act as one of speech: another code, its clause and its day are those of the speaking. */
  Match spoken(String code, Clause speaking, List<Filler> speakers, List<Filler> addressed) {
    List<Integer> all = new ArrayList<>(consumed);
    boolean same = speaking == clause;
    if (!same) {
      all.add(clause.head());
    }
    return new Match(
        speaking,
        rule.coded(code),
        speakers,
        addressed,
        reciprocal && !addressed.isEmpty(),
        same ? trigger : speaking.trigger(),
        all,
        same,
        weight);
  }

  /** The same as done by two to each other. */
  Match between(List<Filler> one, List<Filler> other) {
    return new Match(clause, rule, one, other, true, trigger, consumed, spoken, weight);
  }

  /** The same with what the act that it speaks of adds: a more exact code, whom it is about. */
  Match refined(String code, List<Filler> about) {
    return new Match(
        clause, rule.coded(code), source, about, reciprocal, trigger, consumed, spoken, weight);
  }
}
