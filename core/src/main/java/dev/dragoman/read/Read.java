package dev.dragoman.read;

import dev.dragoman.model.Document;
import dev.dragoman.model.Reject;
import java.util.Optional;

/** What came of one item of the input: a document, or why there is none. */
public sealed interface Read permits Read.Ok, Read.Bad {
  /** A document. */
  record Ok(Document document) implements Read {}

  /**
   * An item that is turned away.
   *
   * @param reject where and why
   * @param document what could be read of it all the same, such as a text in an unknown language
   */
  record Bad(Reject reject, Optional<Document> document) implements Read {}

  /** A rejection, with where and why. */
  static Read bad(String origin, String reason) {
    return new Bad(new Reject(origin, reason), Optional.empty());
  }

  /** The rejection of a document that was read, with why. */
  static Read bad(Document document, String reason) {
    return new Bad(new Reject(document.origin(), reason), Optional.of(document));
  }
}
