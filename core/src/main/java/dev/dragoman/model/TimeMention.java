package dev.dragoman.model;

import java.util.Optional;

/**
 * An expression of time.
 *
 * @param sentence index of its sentence
 * @param span in the document
 * @param text the words
 * @param type TimeML type
 * @param value TimeML value
 * @param interval the days meant, where they follow
 */
public record TimeMention(
    int sentence,
    Span span,
    String text,
    Type type,
    String value,
    Optional<TimeInterval> interval) {
  /** The types of TimeML. */
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }

  /** The same words with other days. */
  public TimeMention within(Optional<TimeInterval> days) {
    return new TimeMention(sentence, span, text, type, value, days);
  }
}
