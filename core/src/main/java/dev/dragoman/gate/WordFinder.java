package dev.dragoman.gate;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/**
 * Finds whole words and phrases in a text, all at once and wherever they overlap: an Aho-Corasick
 * automaton in a double array. Upper and lower case, kinds of apostrophe and of white space make no
 * difference. Immutable; safe for any number of threads.
 *
 * @param <T> what a phrase stands for
 */
final class WordFinder<T> {
  private final AhoCorasickDoubleArrayTrie<T> automaton = new AhoCorasickDoubleArrayTrie<>();

  private WordFinder(Map<String, T> phrases) {
    automaton.build(phrases);
  }

  /** Takes what is found: half-open UTF-16 offsets and what the phrase stands for. */
  @FunctionalInterface
  interface Sink<T> {
    void found(int start, int end, T value);
  }

  /** Goes through a text; what is found comes in the order of its end. */
  void find(String text, Sink<T> sink) {
    char[] folded = fold(text);
    AhoCorasickDoubleArrayTrie.IHit<T> whole =
        (start, end, value) -> {
          if (edge(folded, start) && edge(folded, end)) {
            sink.found(start, end, value);
          }
        };
    automaton.parseText(folded, whole);
  }

  /** Whether no word goes on over a place. */
  private static boolean edge(char[] text, int at) {
    return at == 0
        || at == text.length
        || !Character.isLetterOrDigit(text[at - 1])
        || !Character.isLetterOrDigit(text[at]);
  }

  /** Character by character, so that offsets stay what they are. */
  private static char[] fold(String text) {
    char[] folded = text.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      folded[i] = fold(folded[i]);
    }
    return folded;
  }

  private static char fold(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return switch (c) {
      case '’', '‘' -> '\'';
      case '\u00a0', '\u202f' -> ' ';
      default -> Character.toLowerCase(c);
    };
  }

  /**
   * Phrases with what they stand for.
   *
   * @param <T> what a phrase stands for
   */
  static final class Builder<T> {
    private final Map<String, T> phrases = new TreeMap<>();
    private final BinaryOperator<T> join;

    /**
     * @param join of what a phrase stands for that is added twice
     */
    Builder(BinaryOperator<T> join) {
      this.join = join;
    }

    void add(String phrase, T value) {
      phrases.merge(new String(fold(phrase)), value, join);
    }

    WordFinder<T> build() {
      return new WordFinder<>(phrases);
    }
  }
}
