package dev.dragoman.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One text as read: an article with its metadata, furniture gone.
 *
 * @param id hash of the canonical URL or of the text, or the id that the input gave
 * @param origin file, line or address it was read from
 * @param url its address
 * @param outlet who published it
 * @param agency whose wire text it is
 * @param byline the authors as printed
 * @param title the headline; where it stands inside {@code text} too, {@code titleSpan} says where
 * @param titleSpan the headline inside {@code text}
 * @param language BCP 47 tag
 * @param published when
 * @param fetched when it was fetched
 * @param text the article; every offset counts in it
 * @param original for each paragraph of {@code text}, where it begins in the original
 */
public record Document(
    String id,
    String origin,
    Optional<String> url,
    Optional<String> outlet,
    Optional<String> agency,
    Optional<String> byline,
    Optional<String> title,
    Optional<Span> titleSpan,
    String language,
    Dating published,
    Optional<Instant> fetched,
    String text,
    List<Anchor> original) {

  /**
   * Ties a place of the cleaned text to the original.
   *
   * @param offset in {@link Document#text}, UTF-16 units
   * @param originalOffset in the text as read, UTF-16 units
   */
  public record Anchor(int offset, int originalOffset) {}

  public Document {
    if (id.isBlank()) {
      throw new IllegalArgumentException("a document needs an id");
    }
    original = List.copyOf(original);
  }

  /** The same document with another dating. */
  public Document dated(Dating dating) {
    return new Document(
        id, origin, url, outlet, agency, byline, title, titleSpan, language, dating, fetched, text,
        original);
  }

  /** A bare English text, of which nothing but the day of publication may be known. */
  public static Document of(String id, Dating published, String text) {
    return new Document(
        id,
        id,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "en",
        published,
        Optional.empty(),
        text,
        List.of());
  }
}
