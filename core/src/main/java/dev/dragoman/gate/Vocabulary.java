package dev.dragoman.gate;

import dev.dragoman.gate.Demand.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The demands with their words as numbers, found by the first word of their triggers. */
final class Vocabulary {
  private final Map<String, Integer> ids = new HashMap<>();
  private final List<List<Trigger>> byWord = new ArrayList<>();

  /** One lemma of a demand's trigger, and what must stand beside it. */
  record Trigger(Lemma lemma, Choice[] beside) {}

  /** One of these lemmas, after one of those prepositions if there are any. */
  record Choice(Lemma[] lemmas, int[] after) {}

  /** The words of a lemma. */
  record Lemma(int[] words, boolean joined) {}

  Vocabulary(List<Demand> demands) {
    for (Demand demand : demands) {
      Choice[] beside = demand.beside().stream().map(this::choice).toArray(Choice[]::new);
      for (Lemma lemma : choice(demand.trigger()).lemmas()) {
        byWord.get(lemma.words()[0]).add(new Trigger(lemma, beside));
      }
    }
  }

  /** The words in the order of their numbers. */
  Map<String, Integer> words() {
    return ids;
  }

  /** The triggers that begin with a word. */
  List<Trigger> triggers(int word) {
    return byWord.get(word);
  }

  private Choice choice(Words words) {
    Lemma[] lemmas =
        words.lemmas().stream().map(l -> lemma(l, words.joined())).toArray(Lemma[]::new);
    int[] after = words.after().stream().mapToInt(p -> lemma(p, true).words()[0]).toArray();
    return new Choice(lemmas, after);
  }

  private Lemma lemma(String lemma, boolean joined) {
    List<Integer> words = new ArrayList<>();
    for (String word : lemma.split("[_-]")) {
      if (!word.isEmpty()) {
        words.add(number(word));
      }
    }
    return new Lemma(words.stream().mapToInt(w -> w).toArray(), joined);
  }

  private int number(String word) {
    return ids.computeIfAbsent(
        word,
        w -> {
          byWord.add(new ArrayList<>());
          return ids.size();
        });
  }
}
