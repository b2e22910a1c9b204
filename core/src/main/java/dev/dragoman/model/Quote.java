package dev.dragoman.model;

import java.util.Optional;

/**
 * Words that the text puts between quotation marks as somebody's.
 *
 * @param text the words between the marks
 * @param span of the words between the marks
 * @param speaker whose they are
 * @param cue the verb of saying
 * @param medium where it was said: "Twitter", "state television"
 */
public record Quote(
    String text,
    Span span,
    Attribution.Speaker speaker,
    Optional<String> cue,
    Optional<String> medium) {}
