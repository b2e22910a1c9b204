package dev.dragoman.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One word, number or mark of a stretch of text, cut finer than a tokenizer does: "mid-January" and
 * "18-month" are three, "last year's" is last, year, 's.
 *
 * @param text the characters
 * @param lower the same in lower case, apostrophes straight
 * @param start offset in the document, UTF-16 units
 * @param end the unit after the last
 * @param glued whether it follows its forerunner without a blank
 */
record Word(String text, String lower, int start, int end, boolean glued) {
  private static final Pattern CUT =
      Pattern.compile(
          "\\d{1,3}(?:,\\d{3})+(?!\\d)" // 1,000
              + "|\\d+(?:\\.\\d+)?"
              + "|\\p{L}(?:\\.\\p{L})+\\.?" // p.m.
              + "|['’]s(?!\\p{L})|['’]ll(?!\\p{L})|['’]ve(?!\\p{L})"
              + "|o['’]clock"
              + "|[\\p{L}\\p{M}]+"
              + "|--|\\S");

  /** Cuts a text that begins at an offset of the document. */
  static List<Word> cut(String text, int offset) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = CUT.matcher(text);
    int before = -1;
    while (matcher.find()) {
      String found = matcher.group();
      words.add(
          new Word(
              found,
              fold(found),
              offset + matcher.start(),
              offset + matcher.end(),
              matcher.start() == before));
      before = matcher.end();
    }
    return words;
  }

  static String fold(String text) {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'');
  }

  boolean digits() {
    return Character.isDigit(text.charAt(0));
  }

  boolean letters() {
    return Character.isLetter(text.charAt(0));
  }
}
