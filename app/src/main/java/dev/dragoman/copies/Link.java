package dev.dragoman.copies;

/**
 * A document of the index that is a copy of the one asked for.
 *
 * @param id the document
 * @param overlap what the two have in common
 */
public record Link(String id, Overlap overlap) {}
