package dev.dragoman.text;

import dev.dragoman.lexicon.Tables;
import java.util.HashMap;
import java.util.Map;

/** Base forms that the lemmatiser gets wrong: the table {@code en/lemmas.tsv}. */
final class Lemmas {
  private final Map<String, String> lemmas = new HashMap<>();

  static Lemmas load(Tables tables) {
    Lemmas loaded = new Lemmas();
    for (Tables.Row row : tables.read("en/lemmas.tsv")) {
      loaded.lemmas.put(row.get("form"), row.get("lemma"));
    }
    return loaded;
  }

  /** The base form of a verb's form; other words keep theirs. */
  String of(String tag, String lemma) {
    return tag.startsWith("VB") ? lemmas.getOrDefault(lemma, lemma) : lemma;
  }
}
