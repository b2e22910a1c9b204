package dev.dragoman.gate;

import dev.dragoman.gate.Vocabulary.Choice;
import dev.dragoman.gate.Vocabulary.Lemma;
import dev.dragoman.gate.Vocabulary.Trigger;
import java.util.Arrays;

/** The codebook's words of one sentence after another, with where they stand. One thread. */
final class SentenceWords {
  /** How far apart the words of a verb may stand ("carry", "out"), in UTF-16 units. */
  private static final int NEAR = 60;

  /** How far after its preposition a noun may stand. */
  private static final int AFTER = 100;

  private static final int NONE = -1;
  private final Vocabulary vocabulary;
  private final int[] first;
  private final int[] at;
  private int sentence = 1;
  private int[] word = new int[64];
  private int[] start = new int[64];
  private int[] end = new int[64];
  private int[] next = new int[64];
  private int size;

  SentenceWords(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.first = new int[vocabulary.words().size()];
    this.at = new int[vocabulary.words().size()];
  }

  /** Forgets all; another sentence begins. */
  void clear() {
    sentence++;
    size = 0;
  }

  void add(int id, int from, int to) {
    if (size == word.length) {
      word = Arrays.copyOf(word, size * 2);
      start = Arrays.copyOf(start, size * 2);
      end = Arrays.copyOf(end, size * 2);
      next = Arrays.copyOf(next, size * 2);
    }
    word[size] = id;
    start[size] = from;
    end[size] = to;
    next[size] = at[id] == sentence ? first[id] : NONE;
    first[id] = size;
    at[id] = sentence;
    size++;
  }

  /** Whether the words of any demand are there. */
  boolean fit() {
    for (int hit = 0; hit < size; hit++) {
      for (Trigger trigger : vocabulary.triggers(word[hit])) {
        if (from(trigger.lemma(), hit) && beside(trigger.beside(), hit)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean beside(Choice[] choices, int trigger) {
    for (Choice choice : choices) {
      if (!any(choice, trigger)) {
        return false;
      }
    }
    return true;
  }

  private boolean any(Choice choice, int trigger) {
    for (Lemma lemma : choice.lemmas()) {
      for (int hit = first(lemma.words()[0]); hit != NONE; hit = next[hit]) {
        if (hit != trigger
            && from(lemma, hit)
            && (choice.after().length == 0 || after(choice.after(), hit))) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean after(int[] prepositions, int noun) {
    for (int preposition : prepositions) {
      for (int hit = first(preposition); hit != NONE; hit = next[hit]) {
        if (start[hit] < start[noun] && start[noun] - end[hit] <= AFTER) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a lemma's further words are there where its first one is. */
  private boolean from(Lemma lemma, int hit) {
    int before = hit;
    for (int i = 1; i < lemma.words().length; i++) {
      int found = NONE;
      for (int each = first(lemma.words()[i]); each != NONE; each = next[each]) {
        boolean fits =
            lemma.joined()
                ? start[each] == end[before] + 1
                : each != hit && Math.abs(start[each] - start[hit]) <= NEAR;
        if (fits) {
          found = each;
          break;
        }
      }
      if (found == NONE) {
        return false;
      }
      before = found;
    }
    return true;
  }

  private int first(int id) {
    return at[id] == sentence ? first[id] : NONE;
  }
}
