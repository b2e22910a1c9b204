package dev.dragoman.read;

import dev.dragoman.lexicon.Tables;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells the language of a text by its script and, among the languages of one script, by the share
 * of its words that are the commonest of a language ({@code languages.tsv}).
 */
final class Languages {
  /** English, what is read. */
  static final String ENGLISH = "en";

  private static final int FEWEST_LETTERS = 25;
  private static final int SAMPLE = 20_000;
  private static final double LEAST_SHARE = 0.1;

  /** How many more of its words than of English a text must hold to be another language's. */
  private static final int LEAD = 2;

  /** "'s" and "U.S.": letters that are words of their own in other languages. */
  private static final Pattern LETTERS = Pattern.compile("[’']s\\b|\\b(?:\\p{L}\\.){2,}");

  private static final Pattern WORD_GAP = Pattern.compile("[^\\p{L}\\p{M}]+");

  private final List<Language> languages = new ArrayList<>();

  /**
   * One language.
   *
   * @param code BCP 47 tag
   * @param name its English name
   * @param script that it is written in
   * @param words its commonest, lower case
   */
  record Language(String code, String name, UnicodeScript script, Set<String> words) {}

  /**
   * Reads the table of languages.
   *
   * @throws Tables.TableException where a script is not one of Unicode's
   */
  Languages(Tables tables) {
    for (Tables.Row row : tables.read("languages.tsv")) {
      try {
        UnicodeScript script = UnicodeScript.forName(row.get("script"));
        languages.add(
            new Language(
                row.get("code"), row.get("name"), script, new HashSet<>(row.list("words"))));
      } catch (IllegalArgumentException e) {
        throw row.error("no script '" + row.get("script") + "'");
      }
    }
  }

  /** The English name of a language tag, or the tag itself. */
  String name(String code) {
    String primary = primary(code);
    return languages.stream()
        .filter(l -> l.code().equals(primary))
        .map(Language::name)
        .findFirst()
        .orElse(code);
  }

  /** The part of a tag before its region: "en" of "en-GB". */
  static String primary(String code) {
    return code.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
  }

  /**
   * The language of a text; English where the text is too short to tell or nothing else is
   * likelier.
   */
  String of(String text) {
    String sample = text.substring(0, Math.min(text.length(), SAMPLE));
    Map<UnicodeScript, Integer> letters = letters(sample);
    int all = letters.values().stream().mapToInt(Integer::intValue).sum();
    if (letters.isEmpty() || all < FEWEST_LETTERS && letters.containsKey(UnicodeScript.LATIN)) {
      return ENGLISH;
    }
    List<Language> possible =
        languages.stream().filter(l -> l.script() == script(letters)).toList();
    String best = possible.isEmpty() ? ENGLISH : possible.get(0).code();
    if (possible.size() < 2) {
      return best;
    }
    String[] words =
        WORD_GAP.split(LETTERS.matcher(sample.toLowerCase(Locale.ROOT)).replaceAll(" "));
    Map<String, Integer> counts = new HashMap<>();
    for (String word : words) {
      counts.merge(word, 1, Integer::sum);
    }
    long english = known(counts, possible.get(0));
    long most = Math.max(english + LEAD, Math.round(english * 1.1)) - 1;
    for (Language language : possible.subList(1, possible.size())) {
      long known = known(counts, language);
      if (known >= LEAST_SHARE * words.length && known > most) {
        most = known;
        best = language.code();
      }
    }
    return best;
  }

  /** How many words of the text, each with how often it stands there, are a language's. */
  private static long known(Map<String, Integer> counts, Language language) {
    return language.words().stream().mapToLong(word -> counts.getOrDefault(word, 0)).sum();
  }

  private static Map<UnicodeScript, Integer> letters(String text) {
    Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    int ascii = 0;
    for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (c < 128) {
        ascii += Character.isLetter(c) ? 1 : 0;
      } else if (Character.isLetter(c)) {
        letters.merge(UnicodeScript.of(c), 1, Integer::sum);
      }
    }
    if (ascii > 0) {
      letters.merge(UnicodeScript.LATIN, ascii, Integer::sum);
    }
    letters.remove(UnicodeScript.COMMON);
    letters.remove(UnicodeScript.INHERITED);
    return letters;
  }

  /** The commonest script; some kana among Chinese characters make the text Japanese. */
  private static UnicodeScript script(Map<UnicodeScript, Integer> letters) {
    UnicodeScript script = UnicodeScript.LATIN;
    for (Map.Entry<UnicodeScript, Integer> entry : letters.entrySet()) {
      if (entry.getValue() > letters.getOrDefault(script, 0)) {
        script = entry.getKey();
      }
    }
    int kana =
        letters.getOrDefault(UnicodeScript.HIRAGANA, 0)
            + letters.getOrDefault(UnicodeScript.KATAKANA, 0);
    boolean japanese =
        script == UnicodeScript.HAN && kana * 10 > letters.getOrDefault(UnicodeScript.HAN, 0);
    return japanese || script == UnicodeScript.KATAKANA ? UnicodeScript.HIRAGANA : script;
  }
}
