package dev.dragoman.model;

import java.util.List;

/**
 * One sentence.
 *
 * @param index place in the document, from zero
 * @param paragraph which paragraph, from zero
 * @param title whether it belongs to the headline
 * @param span in the document
 * @param tokens its words in order
 */
public record Sentence(int index, int paragraph, boolean title, Span span, List<Token> tokens) {
  public Sentence {
    tokens = List.copyOf(tokens);
  }

  /** The span from one token to another, both included. */
  public Span span(int first, int last) {
    return tokens.get(first).span().cover(tokens.get(last).span());
  }
}
