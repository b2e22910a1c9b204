package dev.dragoman.model;

import java.util.List;
import java.util.Optional;

/**
 * A stretch of text that names or stands for an actor.
 *
 * @param sentence index of its sentence
 * @param span in the document, of the whole expression ("Turkish Defence Minister Hulusi Akar")
 * @param head index of the token that the clause is built on ("Akar")
 * @param text the words
 * @param kind how it names
 * @param candidates actors meant, best first; more than one only for "the two leaders"
 * @param country ISO 3166 alpha-3 of a role word's country ("Turkish police")
 * @param role CAMEO role of a role word ("police" is COP)
 * @param plural whether it names several
 * @param antecedent span of the expression that one that points back takes its meaning from
 */
public record ActorMention(
    int sentence,
    Span span,
    int head,
    String text,
    Kind kind,
    List<Actor> candidates,
    Optional<String> country,
    Optional<String> role,
    boolean plural,
    Optional<Span> antecedent) {
  /** How an expression names its actor. */
  public enum Kind {
    NAME,
    /** A capital or a seat of power that stands for a government: "Ankara". */
    METONYM,
    /** An adjective of a country: "Russian". */
    DEMONYM,
    /** An office: "the Russian leader". */
    OFFICE,
    /** A role word with or without a country: "Turkish police", "rebels". */
    ROLE,
    PRONOUN,
    /** "the group", "the two countries". */
    DESCRIPTION,
    /** A name that the lexicon does not hold. */
    UNKNOWN
  }

  public ActorMention {
    candidates = List.copyOf(candidates);
  }

  /** One that points back to nothing, or not yet. */
  public ActorMention(
      int sentence,
      Span span,
      int head,
      String text,
      Kind kind,
      List<Actor> candidates,
      Optional<String> country,
      Optional<String> role,
      boolean plural) {
    this(sentence, span, head, text, kind, candidates, country, role, plural, Optional.empty());
  }

  /** The same expression with other actors meant. */
  public ActorMention meaning(List<Actor> actors) {
    return new ActorMention(
        sentence, span, head, text, kind, actors, country, role, plural, antecedent);
  }

  /** The same expression with the meaning of one before it. */
  public ActorMention pointingTo(ActorMention before) {
    return new ActorMention(
        sentence,
        span,
        head,
        text,
        kind,
        before.candidates,
        before.country,
        before.role,
        plural,
        before.antecedent.or(() -> Optional.of(before.span)));
  }
}
