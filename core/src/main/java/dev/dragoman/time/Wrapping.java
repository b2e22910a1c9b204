package dev.dragoman.time;

import dev.dragoman.model.Span;

/** Tells a line break that only wraps a sentence from one that ends a paragraph. */
final class Wrapping {
  private static final int WRAPPED = 45;

  private Wrapping() {}

  /** Whether the second stretch goes on where the first breaks off. */
  static boolean goesOn(String text, Span first, Span second) {
    String between = text.substring(first.end(), Math.max(first.end(), second.start()));
    if (!between.isBlank() || between.chars().filter(c -> c == '\n').count() != 1) {
      return false;
    }
    int line = text.lastIndexOf('\n', Math.max(0, first.end() - 1)) + 1;
    return first.end() - line >= WRAPPED && ".?!:;\"”".indexOf(text.charAt(first.end() - 1)) < 0;
  }
}
