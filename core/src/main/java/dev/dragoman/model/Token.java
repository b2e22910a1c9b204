package dev.dragoman.model;

/**
 * One word or mark.
 *
 * @param index place in its sentence, from zero
 * @param span in the document
 * @param text the characters
 */
public record Token(int index, Span span, String text) {}
