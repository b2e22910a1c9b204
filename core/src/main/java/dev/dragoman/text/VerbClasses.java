package dev.dragoman.text;

import dev.dragoman.lexicon.Tables;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which verbs hand their arguments on, and how: the table {@code en/verb_classes.tsv}. */
final class VerbClasses {
  private final Map<String, Set<String>> lemmas = new HashMap<>();

  static VerbClasses load(Tables tables) {
    VerbClasses classes = new VerbClasses();
    for (Tables.Row row : tables.read("en/verb_classes.tsv")) {
      classes
          .lemmas
          .computeIfAbsent(row.get("class"), c -> new HashSet<>())
          .addAll(row.list("lemmas"));
    }
    return classes;
  }

  /** Whether a lemma belongs to a class: object-control, object-participle, support, harm. */
  boolean in(String verbClass, String lemma) {
    return lemmas.getOrDefault(verbClass, Set.of()).contains(lemma);
  }
}
