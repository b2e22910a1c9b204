package dev.dragoman.time;

import dev.dragoman.lexicon.Tables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of {@code en/dating.tsv} by their classes, and the verbs of saying. */
final class DatingWords {
  private static final String SAYING = "saying";

  private final Map<String, Set<String>> classes = new HashMap<>();
  private final Map<String, List<Set<String>>> rows = new HashMap<>();

  private DatingWords() {}

  static DatingWords load(Tables tables) {
    DatingWords words = new DatingWords();
    tables.read("en/dating.tsv").forEach(row -> words.add(row.get("class"), row, "words"));
    tables.read("en/reporting.tsv").forEach(row -> words.add(SAYING, row, "lemmas"));
    return words;
  }

  private void add(String name, Tables.Row row, String column) {
    classes.computeIfAbsent(name, n -> new HashSet<>()).addAll(row.list(column));
    rows.computeIfAbsent(name, n -> new ArrayList<>()).add(Set.copyOf(row.list(column)));
  }

  /** Whether a word, in lower case and joined with "_", is of a class. */
  boolean is(String name, String word) {
    return classes.getOrDefault(name, Set.of()).contains(word);
  }

  /** Whether two words stand in one row of a class. */
  boolean together(String name, String one, String other) {
    return rows.getOrDefault(name, List.of()).stream()
        .anyMatch(row -> row.contains(one) && row.contains(other));
  }

  boolean saying(String lemma) {
    return is(SAYING, lemma);
  }
}
