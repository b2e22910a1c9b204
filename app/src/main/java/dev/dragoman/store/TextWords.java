package dev.dragoman.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Free text as a person writes it, and as PostgreSQL's {@code websearch_to_tsquery} reads it:
 *
 * <pre>
 *   words       = alternative { "or" alternative }
 *   alternative = term { term }
 *   term        = [ "-" ] ( word | phrase )
 *   phrase      = '"' word { word } '"'
 * </pre>
 *
 * @param alternatives any of which holds
 */
record TextWords(List<List<Term>> alternatives) {
  /**
   * A word or a phrase.
   *
   * @param words one, or those of a phrase as they follow each other
   * @param wanted whether the document holds it, or must not
   */
  record Term(String words, boolean phrase, boolean wanted) {}

  TextWords {
    alternatives = alternatives.stream().map(List::copyOf).toList();
  }

  /** The text, as it is. */
  static String checked(String text) {
    parse(text);
    return text;
  }

  /**
   * @throws IllegalArgumentException where there is no word to look for
   */
  static TextWords parse(String text) {
    List<List<Term>> alternatives = new ArrayList<>();
    List<Term> terms = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (Character.isWhitespace(text.charAt(at))) {
        at++;
        continue;
      }
      boolean wanted = text.charAt(at) != '-';
      int start = wanted ? at : at + 1;
      boolean phrase = start < text.length() && text.charAt(start) == '"';
      int end = phrase ? close(text, start + 1) : end(text, start);
      String words = text.substring(phrase ? start + 1 : start, end).strip();
      if (wanted && !phrase && words.toLowerCase(Locale.ROOT).equals("or")) {
        add(alternatives, terms);
        terms = new ArrayList<>();
      } else if (words.chars().anyMatch(Character::isLetterOrDigit)) {
        terms.add(new Term(words, phrase, wanted));
      }
      at = phrase ? end + 1 : end;
    }
    add(alternatives, terms);
    if (alternatives.isEmpty()
        || alternatives.stream().anyMatch(a -> a.stream().noneMatch(Term::wanted))) {
      throw new IllegalArgumentException("'" + text + "' holds no word to look for");
    }
    return new TextWords(alternatives);
  }

  private static void add(List<List<Term>> alternatives, List<Term> terms) {
    if (!terms.isEmpty()) {
      alternatives.add(terms);
    }
  }

  private static int close(String text, int start) {
    int end = text.indexOf('"', start);
    return end < 0 ? text.length() : end;
  }

  private static int end(String text, int start) {
    int end = start;
    while (end < text.length()
        && !Character.isWhitespace(text.charAt(end))
        && text.charAt(end) != '"') {
      end++;
    }
    return end;
  }
}
