package dev.dragoman.time;

/**
 * What the words at one place can stand for.
 *
 * @param cls class of {@code time_words.tsv}, or one that is read from digits
 * @param value what the class needs
 * @param length how many words it takes
 * @param few for a unit, how many "a few" are; otherwise zero
 */
record Sense(String cls, String value, int length, int few) {}
