package dev.dragoman.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How PETRARCH's phrases, words in capitals joined by "_", are written in our tables. */
final class PetrarchNames {
  private static final Pattern SHORT_FORM = Pattern.compile("\\(([^()]*)\\)");
  private static final Pattern PART = Pattern.compile("[\\p{L}\\p{M}'’]+");
  private static final Pattern USABLE = Pattern.compile("[\\p{L}\\p{M}\\p{N} .,'’&/!-]+");
  private static final int ACRONYM = 3;

  private PetrarchNames() {}

  /**
   * The phrases of an entry, in capitals with blanks: "ADEN_ARMY_(AA)_" is "ADEN ARMY" and "AA".
   *
   * @throws IllegalArgumentException where it has characters that no name has
   */
  static List<String> phrases(String entry) {
    List<String> phrases = new ArrayList<>();
    Matcher brackets = SHORT_FORM.matcher(entry);
    List<String> inner = new ArrayList<>();
    while (brackets.find()) {
      inner.add(brackets.group(1));
    }
    phrases.add(SHORT_FORM.matcher(entry).replaceAll(" "));
    phrases.addAll(inner);
    List<String> clean = new ArrayList<>();
    for (String phrase : phrases) {
      String words = phrase.replace('_', ' ').replaceAll("\\s+", " ").strip();
      words = words.toUpperCase(Locale.ROOT);
      if (!words.isEmpty() && !USABLE.matcher(words).matches()) {
        throw new IllegalArgumentException("not a name: " + entry.strip());
      }
      if (words.codePoints().anyMatch(Character::isLetter) && !clean.contains(words)) {
        clean.add(words);
      }
    }
    if (clean.isEmpty()) {
      throw new IllegalArgumentException("not a name: " + entry.strip());
    }
    return clean;
  }

  /** "CARAS GALADHON" is "Caras Galadhon"; what may be an acronym stays in capitals. */
  static String written(String phrase) {
    if (phrase.length() <= ACRONYM || phrase.matches("(?:\\p{L}\\.)+")) {
      return phrase;
    }
    StringBuilder text = new StringBuilder();
    Matcher part = PART.matcher(phrase);
    int at = 0;
    while (part.find()) {
      text.append(phrase, at, part.start());
      int first = part.start() + Character.charCount(phrase.codePointAt(part.start()));
      text.append(phrase, part.start(), first);
      text.append(phrase.substring(first, part.end()).toLowerCase(Locale.ROOT));
      at = part.end();
    }
    return text.append(phrase.substring(at)).toString();
  }

  /**
   * The forms under which a phrase is found: several words in capitals are found in any case with
   * one capital, a single word as a name is written and in capitals.
   */
  static List<String> forms(String phrase) {
    if (phrase.contains(" ")) {
      return List.of(phrase);
    }
    String name = written(phrase);
    String capital = phrase.charAt(0) + phrase.substring(1).toLowerCase(Locale.ROOT);
    boolean word = phrase.length() == ACRONYM && phrase.chars().allMatch(Character::isLetter);
    return word ? List.of(name, capital) : List.of(name);
  }
}
