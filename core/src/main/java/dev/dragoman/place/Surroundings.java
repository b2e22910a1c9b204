package dev.dragoman.place;

import dev.dragoman.model.Token;
import java.util.List;

/** What stands before and behind a name in its sentence. */
final class Surroundings {
  private final NameWords words;

  Surroundings(NameWords words) {
    this.words = words;
  }

  /** The token so many before the first or behind the last one; empty past the sentence's ends. */
  String word(PlaceName name, int offset) {
    List<Token> tokens = name.sentence().tokens();
    int at = offset < 0 ? name.first() + offset : name.last() + offset;
    return at >= 0 && at < tokens.size() ? tokens.get(at).text() : "";
  }

  /** Whether a preposition of place stands before it, an article passed over. */
  boolean inside(PlaceName name) {
    String before = word(name, -1);
    return words.is("inside", words.is("article", before) ? word(name, -2) : before);
  }

  boolean articled(PlaceName name) {
    return words.is("article", word(name, -1));
  }

  /** "the town of Afrin", "Afrin region". */
  boolean containerFollows(PlaceName name) {
    return words.is("container", word(name, 1));
  }

  boolean containerOf(PlaceName name) {
    return word(name, -1).equals("of") && words.is("container", word(name, -2));
  }

  /** Whether its last word says what kind of place it is: "Ostra Mountains". */
  boolean kind(PlaceName name) {
    List<Token> tokens = name.sentence().tokens();
    return name.words() > 1 && words.generic(tokens.get(name.last()).text());
  }

  boolean is(String cls, String word) {
    return !word.isEmpty() && words.is(cls, word);
  }

  static boolean capital(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }

  static boolean lower(String word) {
    return !word.isEmpty() && Character.isLowerCase(word.codePointAt(0));
  }
}
