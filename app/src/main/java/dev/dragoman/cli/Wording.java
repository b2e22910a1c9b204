package dev.dragoman.cli;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of an actor's span, lower case, without articles, prepositions and the like; empty for
 * no actor. Two people mark the same actor with more or fewer words, so spans are compared loosely.
 *
 * @param words in the order of the text
 */
record Wording(Set<String> words) {
  private static final Pattern WORD = Pattern.compile("[\\w'.-]+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern TAIL = Pattern.compile("('s|[.'-]+)$");

  /**
   * What a span says.
   *
   * @param idle words that tell no actor from another, taken where there are no others
   */
  static Wording of(String span, Set<String> idle) {
    Set<String> all = new LinkedHashSet<>();
    Matcher matcher = WORD.matcher(span.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      all.add(TAIL.matcher(matcher.group()).replaceAll(""));
    }
    Set<String> telling = new LinkedHashSet<>(all);
    telling.removeAll(idle);
    telling.remove("");
    return new Wording(telling.isEmpty() ? all : telling);
  }

  static Wording none() {
    return new Wording(Set.of());
  }

  /**
   * Whether two spans mean the same: one holds all words of the other, or they share half of all
   * their words; no actor is the same as no actor.
   */
  boolean agrees(Wording other) {
    if (words.isEmpty() || other.words.isEmpty()) {
      return words.isEmpty() && other.words.isEmpty();
    }
    Set<String> shared = new HashSet<>(words);
    shared.retainAll(other.words);
    int all = words.size() + other.words.size() - shared.size();
    boolean within = shared.size() == Math.min(words.size(), other.words.size());
    return !shared.isEmpty() && (within || 2 * shared.size() >= all);
  }
}
