package dev.dragoman.incident;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What of a claim's words is kept to tell whether another speaks of the same happening: stems of
 * content words, without their order. {@link #toString} is a line of a few hundred characters for a
 * database, {@link #parse} reads it back.
 *
 * @param trigger of the words that the rule matched on
 * @param around of the words next to these
 * @param sentence of the claim's sentence
 * @param topic of the document's headline and its first words
 */
public record Wording(
    SortedSet<String> trigger,
    SortedSet<String> around,
    SortedSet<String> sentence,
    SortedSet<String> topic) {
  private static final String FIELD = "|";
  private static final String WORD = " ";

  /** A wording of no words. */
  public static final Wording NONE = parse("|||");

  public Wording {
    trigger = Collections.unmodifiableSortedSet(new TreeSet<>(trigger));
    around = Collections.unmodifiableSortedSet(new TreeSet<>(around));
    sentence = Collections.unmodifiableSortedSet(new TreeSet<>(sentence));
    topic = Collections.unmodifiableSortedSet(new TreeSet<>(topic));
  }

  /**
   * Reads what {@link #toString} wrote.
   *
   * @throws IllegalArgumentException where that is no wording
   */
  public static Wording parse(String line) {
    String[] fields = line.split("\\|", -1);
    if (fields.length != 4) {
      throw new IllegalArgumentException("no wording, it has not four parts: " + line);
    }
    return new Wording(words(fields[0]), words(fields[1]), words(fields[2]), words(fields[3]));
  }

  @Override
  public String toString() {
    return String.join(FIELD, line(trigger), line(around), line(sentence), line(topic));
  }

  static SortedSet<String> words(String line) {
    return line.isEmpty() ? new TreeSet<>() : new TreeSet<>(Arrays.asList(line.split(WORD)));
  }

  static String line(Collection<String> words) {
    return String.join(WORD, words);
  }
}
