package dev.dragoman.gate;

import dev.dragoman.lexicon.Tables;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The forms in which an English word may stand in a text, whatever its part of speech: by the rules
 * of spelling, and by the table {@code en/irregular_forms.tsv}. Rather a form that is no word than
 * one too few: "cancelled" and "canceled".
 */
final class Inflection {
  /** A longer word takes over the forms of an irregular one of at least so many letters. */
  private static final int SHORTEST = 3;

  private static final String VOWELS = "aeiou";
  private static final String NEVER_DOUBLED = VOWELS + "wxy";
  private final Map<String, List<String>> irregular = new HashMap<>();

  private Inflection() {}

  /**
   * Reads the irregular forms.
   *
   * @throws Tables.TableException where the table is broken
   */
  static Inflection load(Tables tables) {
    Inflection inflection = new Inflection();
    for (Tables.Row row : tables.read("en/irregular_forms.tsv")) {
      inflection.irregular.put(row.get("lemma"), row.list("forms"));
    }
    return inflection;
  }

  /** All forms, the word itself first; lower case, as the word is. */
  Set<String> forms(String word) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(word);
    regular(word, forms);
    if (word.endsWith("ize")) {
      regular(cut(word, 2) + "se", forms);
    }
    for (int from = 0; from == 0 || from <= word.length() - SHORTEST; from++) {
      List<String> others = irregular.get(word.substring(from));
      if (others != null) {
        String prefix = word.substring(0, from);
        others.forEach(form -> forms.add(prefix + form));
        break;
      }
    }
    return forms;
  }

  private static void regular(String word, Set<String> forms) {
    if (word.isEmpty()) {
      return;
    }
    char last = word.charAt(word.length() - 1);
    boolean vowelBefore = word.length() > 1 && vowel(word.charAt(word.length() - 2));
    if (last == 'e') {
      forms.add(word + "s");
      forms.add(word + "d");
      forms.add(word + "ing");
      forms.add(cut(word, 1) + "ing");
      if (word.endsWith("ie")) {
        forms.add(cut(word, 2) + "ying");
      }
      return;
    }
    boolean hisses = "sxzo".indexOf(last) >= 0 || word.endsWith("ch") || word.endsWith("sh");
    if (last == 'y' && !vowelBefore) {
      forms.add(cut(word, 1) + "ies");
      forms.add(cut(word, 1) + "ied");
    } else {
      forms.add(word + "ed");
    }
    if (last == 'f') {
      forms.add(cut(word, 1) + "ves");
    }
    forms.add(hisses ? word + "es" : word + "s");
    forms.add(word + "ing");
    if (last == 'o') {
      forms.add(word + "s");
    }
    if (vowelBefore && NEVER_DOUBLED.indexOf(last) < 0) {
      forms.add(word + last + "ed");
      forms.add(word + last + "ing");
      if (last == 's' || last == 'z') {
        forms.add(word + last + "es");
      }
    }
  }

  private static boolean vowel(char c) {
    return VOWELS.indexOf(c) >= 0;
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
