package dev.dragoman.place;

import dev.dragoman.lexicon.Tables;
import dev.dragoman.lexicon.Tables.Row;
import dev.dragoman.place.PlaceWords.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The words of a language around the names of places: prepositions, "county", abbreviations of
 * states, adjectives and names of peoples.
 */
final class NameWords {
  private static final int ARTICLE = 3; // letters of one before a hyphen
  private final PlaceWords words;
  private final Map<String, int[]> adjectives = new HashMap<>();
  private final Map<String, int[]> abbreviations = new HashMap<>();
  private final Set<String> alone = new HashSet<>();

  private NameWords(PlaceWords words) {
    this.words = words;
  }

  static NameWords load(Tables tables, Gazetteer gazetteer) {
    NameWords words = new NameWords(PlaceWords.load(tables));
    for (Row row : tables.read("en/place_abbreviations.tsv")) {
      int[] places = words.places(gazetteer, row, "name");
      for (String form : row.list("words")) {
        words.abbreviations.putIfAbsent(form, places);
        if (row.get("alone").contains(form)) {
          words.alone.add(form);
        }
      }
    }
    for (Row row : tables.read("countries.tsv")) {
      int[] places = country(gazetteer, row.get("name"), row.get("code"));
      List<String> forms = new ArrayList<>(row.list("adjectives"));
      forms.addAll(row.list("people"));
      forms.removeIf(form -> named(gazetteer, form, places)); // "US officials" names the place
      if (places.length > 0) {
        forms.forEach(form -> words.adjectives.putIfAbsent(form, places));
      }
    }
    for (Row row : tables.read("en/place_adjectives.tsv")) {
      int[] places = words.places(gazetteer, row, "name");
      row.list("words").forEach(form -> words.adjectives.putIfAbsent(form, places));
    }
    return words;
  }

  private static boolean named(Gazetteer gazetteer, String form, int[] places) {
    return IntStream.of(gazetteer.named(Gazetteer.fold(form)))
        .anyMatch(place -> IntStream.of(places).anyMatch(p -> p == place));
  }

  private static int[] country(Gazetteer gazetteer, String name, String code) {
    for (int place : gazetteer.named(Gazetteer.fold(name))) {
      if (gazetteer.kind(place) == Gazetteer.Kind.COUNTRY
          && gazetteer.country(place).equals(code)) {
        return new int[] {place};
      }
    }
    return new int[0];
  }

  /** The region that a row means: its name, in its country where it says one. */
  private int[] places(Gazetteer gazetteer, Row row, String column) {
    String country = row.get("country");
    for (int place : gazetteer.named(Gazetteer.fold(row.get(column)))) {
      boolean there = country.isEmpty() || gazetteer.country(place).equals(country);
      boolean large =
          gazetteer.kind(place) != Gazetteer.Kind.CITY
              && gazetteer.kind(place) != Gazetteer.Kind.ADMIN2;
      if (there && large) {
        return new int[] {place};
      }
    }
    return NONE; // a user's gazetteer may be of one part of the world
  }

  /** Whether a word is of a class, in lower case or as written. */
  boolean is(Kind kind, String word) {
    return words.is(kind, word) || words.is(kind, word.toLowerCase(Locale.ROOT));
  }

  /** Whether a word only says what kind of place or which part of one it is: "Village", "East". */
  boolean generic(String word) {
    return is(Kind.CONTAINER, word)
        || is(Kind.FACILITY, word)
        || is(Kind.INSIDE, word)
        || is(Kind.GENERIC, word);
  }

  /** Whether the parser calls names so: "GPE". */
  boolean entity(String name) {
    return words.is(Kind.PLACE_ENTITY, name)
        || words.is(Kind.ORGANISATION_ENTITY, name)
        || words.is(Kind.FACILITY_ENTITY, name)
        || words.is(Kind.OTHER_ENTITY, name);
  }

  /** Whether a word begins with a capital, its article passed over: also "al-Bab". */
  static boolean capital(String word) {
    if (word.isEmpty()) {
      return false;
    }
    int hyphen = word.indexOf('-');
    boolean article = hyphen > 0 && hyphen <= ARTICLE && hyphen + 1 < word.length();
    return Character.isUpperCase(word.codePointAt(0))
        || article && Character.isUpperCase(word.codePointAt(hyphen + 1));
  }

  /** What an adjective or the name of a people is of; none where it is no such word. */
  int[] adjective(String words) {
    return adjectives.getOrDefault(words, NONE);
  }

  /** What an abbreviation stands for; none where it is no such word. */
  int[] abbreviation(String word) {
    return abbreviations.getOrDefault(word, NONE);
  }

  /** Whether an abbreviation means its state also where no town stands before it. */
  boolean alone(String word) {
    return alone.contains(word);
  }

  private static final int[] NONE = {};
}
