package dev.dragoman.store;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.dragoman.model.Coding;
import dev.dragoman.model.Document;

/** Codings without their document's text, which is kept once a version, and with it again. */
final class Texts {
  private Texts() {}

  /**
   * As {@link dev.dragoman.exchange.JsonLines} writes it; a quotation mark inside a value is
   * escaped.
   */
  private static final String NO_TEXT = "\"text\":\"\"";

  /** The line of a coding without its text, with the text again. */
  static String withText(String line, String text) {
    int at = line.indexOf(NO_TEXT);
    if (at < 0) {
      throw new StoreException("a coding without its place for the text: " + line);
    }
    return line.substring(0, at)
        + "\"text\":\""
        + new String(JsonStringEncoder.getInstance().quoteAsString(text))
        + "\""
        + line.substring(at + NO_TEXT.length());
  }

  static Coding without(Coding coding) {
    String text = "";
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
