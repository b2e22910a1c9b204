package dev.dragoman.store;

import dev.dragoman.model.Coding;
import dev.dragoman.model.Document;

/** Codings without their document's text, which is kept once a version, and with it again. */
final class Texts {
  private Texts() {}

  static Coding without(Coding coding) {
    return with(coding, "");
  }

  static Coding with(Coding coding, String text) {
    Document d = coding.document();
    Document other =
        new Document(
            d.id(),
            d.origin(),
            d.url(),
            d.outlet(),
            d.agency(),
            d.byline(),
            d.title(),
            d.titleSpan(),
            d.language(),
            d.published(),
            d.fetched(),
            text,
            d.original());
    return new Coding(
        other,
        coding.claims(),
        coding.quotes(),
        coding.mentions(),
        coding.rejects(),
        coding.codebook());
  }
}
