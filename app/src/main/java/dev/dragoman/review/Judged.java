package dev.dragoman.review;

import dev.dragoman.model.Claim;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A review and what was judged: the claim as it then was.
 *
 * @param document its id
 * @param published when, if that is known
 * @param url of the document
 * @param codebook the version that made the claim
 * @param sentence the words of the claim's sentence
 */
public record Judged(
    Review review,
    Claim claim,
    String document,
    Optional<LocalDate> published,
    Optional<String> url,
    String codebook,
    String sentence) {

  /** The PLOVER type of its action; of mere statements, which have none, STATEMENT. */
  public String type() {
    return claim.action().plover().orElse("STATEMENT");
  }

  boolean right() {
    return review.verdict() == Review.Verdict.RIGHT;
  }
}
