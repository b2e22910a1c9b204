package dev.dragoman.model;

import java.util.List;
import java.util.Optional;

/**
 * One document says that source did action to target. The stored unit, never merged away.
 *
 * @param id hash of document id, trigger, source and target spans and an ordinal among equals
 * @param action what
 * @param source who; absent where the text does not say
 * @param alsoSource further actors of the same side
 * @param target on whom
 * @param alsoTarget further actors on that side
 * @param when its own day
 * @param where its own place
 * @param reciprocal whether both did it to each other
 * @param says who says so
 * @param status whether it happened
 * @param background told as history, not as this document's news
 * @param quantities numbers that belong to it
 * @param evidence the characters that say so
 * @param rule of the codebook
 * @param confidence the chance, 0 to 1, that the type of the action and both actors are right
 * @param signals names of what made it more or less sure, in alphabetical order
 */
public record Claim(
    String id,
    Action action,
    Optional<Party> source,
    List<Party> alsoSource,
    Optional<Party> target,
    List<Party> alsoTarget,
    When when,
    Optional<Where> where,
    boolean reciprocal,
    Attribution says,
    Status status,
    boolean background,
    List<Quantity> quantities,
    Evidence evidence,
    String rule,
    double confidence,
    List<String> signals) {

  /**
   * One side of a claim.
   *
   * @param id of the lexicon's actor
   * @param code CAMEO actor code on the claim's day; absent where the lexicon cannot place it
   * @param name of the lexicon
   * @param text the words
   * @param span where they stand
   */
  public record Party(
      Optional<String> id, Optional<String> code, Optional<String> name, String text, Span span) {}

  /**
   * The claim's day or days.
   *
   * @param interval absent where nothing says
   * @param mention the words that say so
   * @param basis where it comes from
   */
  public record When(Optional<TimeInterval> interval, Optional<TimeMention> mention, Basis basis) {
    /** Where a claim's day comes from. */
    public enum Basis {
      TEXT,
      PUBLISHED,
      NONE
    }
  }

  /**
   * The claim's place.
   *
   * @param place of the gazetteer
   * @param text the words
   * @param span where they stand
   * @param reason why it is that event's
   */
  public record Where(Place place, String text, Span span, String reason) {}

  /**
   * The characters that say so.
   *
   * @param sentence the whole sentence
   * @param trigger the words that the rule matched on
   */
  public record Evidence(Span sentence, Span trigger) {}

  public Claim {
    alsoSource = List.copyOf(alsoSource);
    alsoTarget = List.copyOf(alsoTarget);
    quantities = List.copyOf(quantities);
    signals = List.copyOf(signals);
  }
}
