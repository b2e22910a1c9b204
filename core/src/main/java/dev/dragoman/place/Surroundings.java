package dev.dragoman.place;

import dev.dragoman.model.Sentence;
import dev.dragoman.model.Token;
import dev.dragoman.place.PlaceWords.Kind;
import java.util.List;
import java.util.Locale;

/** What stands before and behind a name in its sentence. */
final class Surroundings {
  private final NameWords words;

  Surroundings(NameWords words) {
    this.words = words;
  }

  /** The token so many before the first or behind the last one; empty past the sentence's ends. */
  String word(PlaceName name, int offset) {
    return word(name.sentence(), offset < 0 ? name.first() + offset : name.last() + offset);
  }

  /** Whether a preposition of place stands before it, an article passed over. */
  boolean inside(PlaceName name) {
    return inside(name.sentence(), name.first());
  }

  /** The same of words that begin at a token. */
  boolean inside(Sentence sentence, int first) {
    int before = words.is(Kind.ARTICLE, word(sentence, first - 1)) ? first - 2 : first - 1;
    return words.is(Kind.INSIDE, word(sentence, before));
  }

  /** Whether one word stands behind a preposition behind which hardly a person does: "in". */
  boolean in(PlaceName name) {
    return name.words() == 1
        && words.is(Kind.STRICTLY_INSIDE, word(name, -1))
        && !words.is(Kind.POSSESSIVE, word(name, 1));
  }

  /** "a village called Jibu". */
  boolean named(PlaceName name) {
    return named(name.sentence(), name.first());
  }

  /** The same of words that begin at a token. */
  boolean named(Sentence sentence, int first) {
    return words.is(Kind.CALLED, word(sentence, first - 1))
        && (words.is(Kind.CONTAINER, word(sentence, first - 2))
            || words.is(Kind.CONTAINERS, word(sentence, first - 2)));
  }

  boolean articled(PlaceName name) {
    return words.is(Kind.ARTICLE, word(name, -1));
  }

  /** "the town of Afrin". */
  boolean containerOf(PlaceName name) {
    return containerOf(name.sentence(), name.first());
  }

  /** The same of words that begin at a token. */
  boolean containerOf(Sentence sentence, int first) {
    return words.is(Kind.OF, word(sentence, first - 1))
        && (words.is(Kind.CONTAINER, word(sentence, first - 2))
            || words.is(Kind.CONTAINERS, word(sentence, first - 2)));
  }

  /** "Afrin region". */
  boolean containerFollows(PlaceName name) {
    return containerFollows(name.sentence(), name.last());
  }

  /** The same of words that end with a token. */
  boolean containerFollows(Sentence sentence, int last) {
    return words.is(Kind.CONTAINER, word(sentence, last + 1));
  }

  private static String word(Sentence sentence, int at) {
    return at >= 0 && at < sentence.tokens().size() ? sentence.tokens().get(at).text() : "";
  }

  /** Whether its last word says what kind of place it is: "Ostra Mountains". */
  boolean kind(PlaceName name) {
    List<Token> tokens = name.sentence().tokens();
    return name.words() > 1 && words.generic(tokens.get(name.last()).text());
  }

  boolean is(Kind kind, String word) {
    return !word.isEmpty() && words.is(kind, word);
  }

  /** Whether the parser has such an entity; in lower case. */
  boolean entity(String name) {
    return words.entity(name.toUpperCase(Locale.ROOT));
  }

  static boolean lower(String word) {
    return !word.isEmpty() && Character.isLowerCase(word.codePointAt(0));
  }
}
