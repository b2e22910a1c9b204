package dev.dragoman.place;

import dev.dragoman.model.Sentence;
import dev.dragoman.model.Span;
import dev.dragoman.model.Token;
import dev.dragoman.model.Tree;
import dev.dragoman.place.PlaceName.Use;
import dev.dragoman.place.PlaceWords.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds words that may name a place: the longest names of the gazetteer, adjectives and peoples,
 * abbreviations behind a town, and capitalised words behind a preposition of place that the
 * gazetteer does not have.
 */
final class NameFinder {
  /** An abbreviation without dots is this long at most, "USA". */
  private static final int ACRONYM = 3;

  private final Gazetteer gazetteer;
  private final NameWords words;
  private final Surroundings around;

  NameFinder(Gazetteer gazetteer, NameWords words, Surroundings around) {
    this.gazetteer = gazetteer;
    this.words = words;
    this.around = around;
  }

  /** All such words of a sentence from left to right, none over another. */
  List<PlaceName> find(String text, Sentence sentence) {
    List<PlaceName> names = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    for (int at = 0; at < tokens.size(); ) {
      PlaceName name = at(text, sentence, at, names);
      if (name == null) {
        at++;
      } else {
        names.add(name);
        at = name.last() + 1;
      }
    }
    return names;
  }

  private @org.jspecify.annotations.Nullable PlaceName at(
      String text, Sentence sentence, int at, List<PlaceName> before) {
    String word = sentence.tokens().get(at).text();
    if (!NameWords.capital(word)) {
      return null;
    }
    PlaceName known = known(text, sentence, at);
    int[] state = words.abbreviation(word);
    if (state.length > 0 && (known == null || known.words() == 1)) {
      return behindTown(sentence, at, before) || words.alone(word)
          ? name(text, sentence, at, at, Use.NAME, state)
          : null;
    }
    for (int last = Math.min(at + 1, sentence.tokens().size() - 1); last >= at; last--) {
      int[] of = words.adjective(sentence.span(at, last).of(text));
      if (of.length > 0 && (known == null || known.words() <= last - at + 1)) {
        return name(text, sentence, at, last, Use.ADJECTIVE, of);
      }
    }
    return known != null ? known : unknown(text, sentence, at);
  }

  /** Whether "TOWN ," stands before a token. */
  private static boolean behindTown(Sentence sentence, int at, List<PlaceName> before) {
    return at >= 2
        && sentence.tokens().get(at - 1).text().equals(",")
        && !before.isEmpty()
        && before.get(before.size() - 1).last() == at - 2;
  }

  /**
   * Names that are part of a longer one which the gazetteer does not have, made that one: "Kivu" of
   * "Aral Kivu" is no place of its own where the parser sees one place in all the words. What only
   * says the part or kind ("East Lyon", "Lyon Hills") leaves the name as it is, and a building
   * named after a town lies in it.
   */
  List<PlaceName> widened(String text, List<PlaceName> names, List<Tree> trees) {
    Map<Integer, Tree> parsed = new HashMap<>();
    trees.forEach(tree -> parsed.put(tree.sentence().index(), tree));
    List<PlaceName> wider = new ArrayList<>();
    for (PlaceName name : names) {
      Tree tree = parsed.get(name.sentence().index());
      PlaceName wide = tree == null || name.adjective() ? name : widened(text, name, tree);
      if (wider.isEmpty() || !wider.get(wider.size() - 1).span().overlaps(wide.span())) {
        wider.add(wide);
      }
    }
    return wider;
  }

  private PlaceName widened(String text, PlaceName name, Tree tree) {
    String entity = tree.node(name.last()).entity();
    if (!words.is(Kind.PLACE_ENTITY, entity)) {
      return name;
    }
    int first = name.first();
    while (first > 0 && joins(tree, first - 1, entity)) {
      first--;
    }
    int last = name.last();
    while (last + 1 < tree.nodes().size() && joins(tree, last + 1, entity)) {
      last++;
    }
    return first == name.first() && last == name.last()
        ? name
        : name(text, name.sentence(), first, last, Use.NAME, new int[0]);
  }

  private boolean joins(Tree tree, int token, String entity) {
    String word = tree.node(token).text();
    return tree.node(token).entity().equals(entity)
        && tree.node(token).proper()
        && NameWords.capital(word)
        && !words.generic(word);
  }

  /** The longest name of the gazetteer that begins at a token. */
  private @org.jspecify.annotations.Nullable PlaceName known(
      String text, Sentence sentence, int at) {
    List<Token> tokens = sentence.tokens();
    Token token = tokens.get(at);
    String first = Gazetteer.fold(token.text());
    int blank = first.indexOf(' ');
    first = blank < 0 ? first : first.substring(0, blank);
    int longest = Math.max(gazetteer.longest(first), gazetteer.longest(first + "s")); // "People's"
    // a hyphen or an apostrophe may be a token of its own
    for (int last = Math.min(tokens.size(), at + 2 * longest) - 1; last >= at; last--) {
      String end = tokens.get(last).text();
      if (!NameWords.capital(end) && !Character.isDigit(end.codePointAt(0))) {
        continue;
      }
      Span span = sentence.span(at, last);
      String key = Gazetteer.fold(span.of(text));
      int[] places = gazetteer.named(key);
      if (places.length > 0 && !(at == last && unlikely(token.text(), key))) {
        return new PlaceName(sentence, at, last, span, key, Use.NAME, places);
      }
    }
    return hyphenated(text, sentence, at);
  }

  /** "Us" and "Uk" are no countries, "US" and "UK" are; "The" and "Village" are no names. */
  private boolean unlikely(String word, String key) {
    return words.is(Kind.ARTICLE, key)
        || words.generic(key)
        || key.length() <= ACRONYM
            && word.length() > 1
            && words.is(Kind.ACRONYM, word.toUpperCase(Locale.ROOT))
            && !word.equals(word.toUpperCase(Locale.ROOT));
  }

  /** "Paris" of "Paris-based", where that is one token. */
  private @org.jspecify.annotations.Nullable PlaceName hyphenated(
      String text, Sentence sentence, int at) {
    Token token = sentence.tokens().get(at);
    int hyphen = token.text().indexOf('-');
    if (hyphen <= 0
        || hyphen + 1 >= token.text().length()
        || !Character.isLowerCase(token.text().charAt(hyphen + 1))) {
      return null;
    }
    Span span = new Span(token.span().start(), token.span().start() + hyphen);
    String key = Gazetteer.fold(span.of(text));
    int[] places = gazetteer.named(key);
    return places.length == 0 ? null : new PlaceName(sentence, at, at, span, key, Use.NAME, places);
  }

  /** A run of capitalised words behind a preposition of place, or before "village". */
  private @org.jspecify.annotations.Nullable PlaceName unknown(
      String text, Sentence sentence, int at) {
    List<Token> tokens = sentence.tokens();
    if (at > 0 && NameWords.capital(tokens.get(at - 1).text()) && at > 1) {
      return null;
    }
    int last = at;
    while (last + 1 < tokens.size() && NameWords.capital(tokens.get(last + 1).text())) {
      last++;
    }
    if (words.generic(tokens.get(at).text())
        && last > at
        && known(text, sentence, at + 1) != null) {
      return null; // "East Lyon"
    }
    if (tokens.subList(at, last + 1).stream().allMatch(t -> words.generic(t.text()))) {
      return null; // "City Hall"
    }
    boolean behind =
        around.inside(sentence, at)
            || around.containerOf(sentence, at)
            || around.named(sentence, at);
    boolean container =
        around.containerFollows(sentence, last)
            || last > at
                && words.is(Kind.SETTLED, tokens.get(last).text())
                && !words.generic(tokens.get(last - 1).text());
    return behind || container ? name(text, sentence, at, last, Use.NAME, new int[0]) : null;
  }

  private static PlaceName name(
      String text, Sentence sentence, int first, int last, Use use, int[] places) {
    Span span = sentence.span(first, last);
    return new PlaceName(sentence, first, last, span, Gazetteer.fold(span.of(text)), use, places);
  }
}
