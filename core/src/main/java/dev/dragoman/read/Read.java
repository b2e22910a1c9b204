package dev.dragoman.read;

import dev.dragoman.model.Document;
import dev.dragoman.model.Reject;

/** What came of one item of the input: a document, or why there is none. */
public sealed interface Read permits Read.Ok, Read.Bad {
  /** A document. */
  record Ok(Document document) implements Read {}

  /** An item that could not be read. */
  record Bad(Reject reject) implements Read {}

  /** A rejection, with where and why. */
  static Read bad(String origin, String reason) {
    return new Bad(new Reject(origin, reason));
  }
}
