package dev.dragoman.incident;

import dev.dragoman.model.Claim;
import dev.dragoman.model.Coding;
import dev.dragoman.model.Document;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A claim with what of its document counts when incidents are made.
 *
 * @param claim it
 * @param documentId the document that makes it
 * @param origin the document whose text that is: of a copy the original, otherwise {@code
 *     documentId}
 * @param outlet who published it
 * @param published the day of publication; where only bounds are known, the latest day
 * @param wording its words
 */
public record Telling(
    Claim claim,
    String documentId,
    String origin,
    Optional<String> outlet,
    Optional<LocalDate> published,
    Wording wording) {

  /** The claims of a coding. */
  public static List<Telling> of(Coding coding, Optional<String> copyOf, ContentWords words) {
    Document document = coding.document();
    return coding.claims().stream()
        .map(
            claim ->
                new Telling(
                    claim,
                    document.id(),
                    copyOf.orElse(document.id()),
                    document.outlet(),
                    document.published().date().or(() -> document.published().latest()),
                    words.wording(document, claim)))
        .toList();
  }

  /** The claim's id. */
  public String id() {
    return claim.id();
  }
}
