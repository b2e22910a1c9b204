package dev.dragoman.text;

import dev.dragoman.lexicon.Tables;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which verbs hand their arguments on, and how, and the prepositions that do: the table {@code
 * en/verb_classes.tsv}.
 */
public final class VerbClasses {
  private final Map<String, Set<String>> lemmas = new HashMap<>();

  /** Reads the table. */
  public static VerbClasses load(Tables tables) {
    VerbClasses classes = new VerbClasses();
    for (Tables.Row row : tables.read("en/verb_classes.tsv")) {
      classes
          .lemmas
          .computeIfAbsent(row.get("class"), c -> new HashSet<>())
          .addAll(row.list("lemmas"));
    }
    return classes;
  }

  /** Whether a lemma belongs to one of the table's classes. */
  public boolean in(String verbClass, String lemma) {
    return lemmas.getOrDefault(verbClass, Set.of()).contains(lemma);
  }
}
