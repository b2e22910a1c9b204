package dev.dragoman.model;

/**
 * What could not be read, and why. Counted and shown, never dropped in silence.
 *
 * @param origin file, and line or record where there is one
 * @param reason in a sentence
 */
public record Reject(String origin, String reason) {}
