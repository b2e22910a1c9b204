package dev.dragoman.actor;

import dev.dragoman.lexicon.Tables;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Small classes of words: the table {@code en/actor_words.tsv}. */
final class Words {
  private final Map<String, Set<String>> byClass = new HashMap<>();

  static Words load(Tables tables) {
    Words words = new Words();
    for (Tables.Row row : tables.read("en/actor_words.tsv")) {
      words
          .byClass
          .computeIfAbsent(row.get("class"), c -> new HashSet<>())
          .addAll(row.list("words"));
    }
    return words;
  }

  boolean in(String wordClass, String word) {
    return byClass.getOrDefault(wordClass, Set.of()).contains(word.toLowerCase(Locale.ROOT));
  }
}
