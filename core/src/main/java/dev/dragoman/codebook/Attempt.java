package dev.dragoman.codebook;

import dev.dragoman.model.Clause;

/**
 * How a rule fared that a clause's predicate triggers.
 *
 * @param clause which
 * @param rule which
 * @param outcome how it ended
 * @param why in words, empty where it fired
 */
public record Attempt(Clause clause, Rule rule, Outcome outcome, String why) {
  /** How an attempt ended. */
  public enum Outcome {
    /** The match was taken. */
    FIRED,
    /** It fits, but a more exact rule does too. */
    BEATEN,
    /** It fits as exactly as the rule taken, and has another code: a mistake of the codebook. */
    TIED,
    /** It fits, but its words are part of another event. */
    SPENT,
    /** It fits, but is a matter between private parties. */
    PRIVATE,
    /** Something that it wants is not there. */
    LACKING
  }
}
