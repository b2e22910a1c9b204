package dev.dragoman.model;

import java.util.List;

/**
 * What was read out of one document.
 *
 * @param document it
 * @param claims in the order of the text
 * @param quotes in the order of the text
 * @param mentions what was found on the way
 * @param rejects what of it could not be coded, and why
 * @param codebook version of codebook and lexicon: {@code sha256:...}
 */
public record Coding(
    Document document,
    List<Claim> claims,
    List<Quote> quotes,
    Mentions mentions,
    List<Reject> rejects,
    String codebook) {

  /**
   * What was found on the way, whether or not a claim came of it.
   *
   * @param actors all expressions for actors
   * @param times all expressions of time
   * @param places all places
   * @param attributions who says what
   * @param predicates all predicates that a clause was built on, of a coder that tells them; else
   *     none
   */
  public record Mentions(
      List<ActorMention> actors,
      List<TimeMention> times,
      List<PlaceMention> places,
      List<Attribution> attributions,
      List<Predicate> predicates) {
    public Mentions {
      actors = List.copyOf(actors);
      times = List.copyOf(times);
      places = List.copyOf(places);
      attributions = List.copyOf(attributions);
      predicates = List.copyOf(predicates);
    }
  }

  /**
   * A verb or event noun.
   *
   * @param span of its word
   * @param lemma of it
   * @param status whether what it says happened
   * @param place where, if the text says
   */
  public record Predicate(Span span, String lemma, Status status, java.util.Optional<Span> place) {}

  public Coding {
    claims = List.copyOf(claims);
    quotes = List.copyOf(quotes);
    rejects = List.copyOf(rejects);
  }

  /** A document that was not coded at all. */
  public static Coding rejected(Document document, Reject reject) {
    Mentions none = new Mentions(List.of(), List.of(), List.of(), List.of(), List.of());
    return new Coding(document, List.of(), List.of(), none, List.of(reject), "");
  }
}
