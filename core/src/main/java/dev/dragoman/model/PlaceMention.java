package dev.dragoman.model;

/**
 * A place named in the text.
 *
 * @param sentence index of its sentence
 * @param span in the document
 * @param text the words
 * @param place which is meant
 */
public record PlaceMention(int sentence, Span span, String text, Place place) {}
