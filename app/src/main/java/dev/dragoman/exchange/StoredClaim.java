package dev.dragoman.exchange;

import dev.dragoman.model.Claim;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A claim as the record keeps it, with what of its document and its incident a row of a table
 * needs.
 *
 * @param claim it; its spans count in the document's text
 * @param document who published it, where and when
 * @param sentence the words of the claim's sentence
 * @param sentenceNumber the place of that sentence among the sentences of the document that make a
 *     claim, from 1
 * @param codebook the version of the codebook that made it
 * @param incident the happening that it is about, once claims are grouped
 * @param added when the record took it in
 */
public record StoredClaim(
    Claim claim,
    Source document,
    String sentence,
    int sentenceNumber,
    String codebook,
    Optional<Membership> incident,
    Instant added) {

  /**
   * The document of a claim.
   *
   * @param id its id
   * @param url its canonical URL
   * @param outlet who published it
   * @param agency whose text it is
   * @param title its headline
   * @param language ISO 639-1
   * @param published the day of publication
   * @param copyOf the document of which this one is a copy
   * @param length of its text, in UTF-16 units
   */
  public record Source(
      String id,
      Optional<String> url,
      Optional<String> outlet,
      Optional<String> agency,
      Optional<String> title,
      String language,
      Optional<LocalDate> published,
      Optional<String> copyOf,
      int length) {}

  /**
   * A claim's part in an incident.
   *
   * @param id the incident's id
   * @param documents how many documents tell it
   * @param outlets how many outlets
   * @param origins how many independent origins
   * @param mentions how many claims
   */
  public record Membership(String id, int documents, int outlets, int origins, int mentions) {}
}
