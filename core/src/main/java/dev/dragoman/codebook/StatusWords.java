package dev.dragoman.codebook;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of the page _STATUS by their classes. */
final class StatusWords {
  private final Map<String, Set<String>> classes = new HashMap<>();

  private StatusWords() {}

  /** Reads the rows of the {@code status} fences: a class, then its words. */
  static StatusWords of(List<String> rows) {
    StatusWords words = new StatusWords();
    for (String row : rows) {
      String[] cells = row.split("\\s+", 2);
      if (cells.length == 2) {
        words
            .classes
            .computeIfAbsent(cells[0], c -> new HashSet<>())
            .addAll(List.of(cells[1].strip().split("[|\\s]+")));
      }
    }
    return words;
  }

  boolean in(String name, String lemma) {
    return !lemma.isEmpty() && classes.getOrDefault(name, Set.of()).contains(lemma);
  }

  boolean any(String name, Collection<String> lemmas) {
    return !lemmas.isEmpty() && !Collections.disjoint(classes.getOrDefault(name, Set.of()), lemmas);
  }
}
