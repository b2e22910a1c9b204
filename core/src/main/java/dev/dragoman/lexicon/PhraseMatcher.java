package dev.dragoman.lexicon;

import dev.dragoman.model.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Finds phrases of whole words among tokens. A phrase written in lower case matches in any case,
 * one of several words written in capitals where any of them begins with a capital, any other only
 * as written or in capitals throughout; apostrophes are folded. Immutable once built.
 *
 * @param <T> what a phrase stands for
 */
public final class PhraseMatcher<T> {
  private final Map<String, Branch<T>> root = new HashMap<>();

  /**
   * A phrase found.
   *
   * @param first index of its first token
   * @param last index of its last token
   * @param values what it stands for, in the order they were added
   */
  public record Found<T>(int first, int last, List<T> values) {}

  private static final class Branch<T> {
    final Map<String, Branch<T>> next = new HashMap<>();
    final List<Entry<T>> entries = new ArrayList<>();
  }

  private record Entry<T>(List<String> words, boolean anyCase, T value) {}

  /**
   * Adds a phrase; its words are separated by blanks, and a possessive stands apart ("Levant 's").
   */
  public PhraseMatcher<T> add(String phrase, T value) {
    List<String> words = words(phrase);
    Map<String, Branch<T>> level = root;
    Branch<T> branch = new Branch<>();
    for (String word : words) {
      branch = level.computeIfAbsent(word.toLowerCase(Locale.ROOT), w -> new Branch<>());
      level = branch.next;
    }
    branch.entries.add(new Entry<>(words, phrase.equals(phrase.toLowerCase(Locale.ROOT)), value));
    return this;
  }

  /** Hands on each phrase, its words parted by blanks, with each thing it stands for. */
  public void each(BiConsumer<String, T> taker) {
    each(root, taker);
  }

  private static <T> void each(Map<String, Branch<T>> level, BiConsumer<String, T> taker) {
    for (Branch<T> branch : level.values()) {
      branch.entries.forEach(e -> taker.accept(String.join(" ", e.words), e.value));
      each(branch.next, taker);
    }
  }

  /** The longest phrases from left to right, none over another. */
  public List<Found<T>> find(List<Token> tokens) {
    List<Found<T>> found = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      Found<T> longest = longest(tokens, at);
      if (longest == null) {
        at++;
      } else {
        found.add(longest);
        at = longest.last() + 1;
      }
    }
    return found;
  }

  private @org.jspecify.annotations.Nullable Found<T> longest(List<Token> tokens, int first) {
    Found<T> longest = null;
    Map<String, Branch<T>> level = root;
    for (int at = first; at < tokens.size(); at++) {
      Branch<T> branch = level.get(fold(tokens.get(at).text()).toLowerCase(Locale.ROOT));
      if (branch == null) {
        break;
      }
      List<T> values = branch.entries.isEmpty() ? List.of() : new ArrayList<>();
      for (Entry<T> entry : branch.entries) {
        if (entry.anyCase || sameCase(entry.words, tokens, first)) {
          values.add(entry.value);
        }
      }
      if (!values.isEmpty()) {
        longest = new Found<>(first, at, List.copyOf(values));
      }
      level = branch.next;
    }
    return longest;
  }

  private static boolean sameCase(List<String> words, List<Token> tokens, int first) {
    if (same(words, tokens, first)) {
      return true;
    }
    boolean capitals = words.size() > 1 || words.get(0).length() > 3;
    boolean shouted = words.size() > 1;
    boolean proper = false;
    for (int i = 0; i < words.size() && (capitals || shouted); i++) {
      String text = fold(tokens.get(first + i).text());
      String upper = words.get(i).toUpperCase(Locale.ROOT);
      shouted &= words.get(i).equals(upper);
      proper |= Character.isUpperCase(text.codePointAt(0));
      capitals &= text.equals(upper);
    }
    return capitals || shouted && proper;
  }

  private static boolean same(List<String> words, List<Token> tokens, int first) {
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).equals(fold(tokens.get(first + i).text()))) {
        return false;
      }
    }
    return true;
  }

  /** Splits hyphens and possessives off as the tokenizer does. */
  private static List<String> words(String phrase) {
    return List.of(
        fold(phrase).replace("'s ", " 's ").replaceAll("'s$", " 's").strip().split("\\s+"));
  }

  private static String fold(String text) {
    return text.replace('’', '\'').replace('‘', '\'');
  }
}
