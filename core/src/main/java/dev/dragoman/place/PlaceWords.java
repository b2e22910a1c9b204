package dev.dragoman.place;

import dev.dragoman.lexicon.Tables;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words that tell how a place's name stands to an event: {@code en/place_words.tsv}. */
final class PlaceWords {
  /** What a word does; the table says it of each. */
  enum Kind {
    IN,
    AIM,
    GOAL,
    SPLIT,
    ORIGIN,
    PART,
    LIKE,
    SETTLEMENT,
    QUARTER,
    DIVISION,
    SITE,
    RELATIVE,
    POINTING,
    MOTION,
    UPON,
    SEAT,
    NAMING,
    TOPIC,
    VOICE,
    FRAME,
    ABODE,
    REASON,
    DWELLER,
    ELSEWHEN
  }

  private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
  private final Map<String, Set<String>> contents = new HashMap<>();

  private PlaceWords() {}

  static PlaceWords load(Tables tables) {
    PlaceWords read = new PlaceWords();
    for (Tables.Row row : tables.read("en/place_words.tsv")) {
      read.words.computeIfAbsent(kind(row), k -> new HashSet<>()).addAll(row.list("words"));
    }
    for (Tables.Row row : tables.read("en/reporting.tsv")) {
      if (row.get("form").equals("verb") && tells(row.get("kind"), row.get("stance"))) {
        for (String lemma : row.list("lemmas")) {
          read.contents.computeIfAbsent(lemma, l -> new HashSet<>()).addAll(row.list("takes"));
        }
      }
    }
    return read;
  }

  /**
   * Whether a word tells or judges what there is; what is wanted or promised has one place with it.
   */
  private static boolean tells(String kind, String stance) {
    return switch (kind) {
      case "judgement", "topic" -> true;
      case "will", "semblance" -> false;
      default -> stance.equals("asserts") || stance.equals("alleges");
    };
  }

  private static Kind kind(Tables.Row row) {
    try {
      return Kind.valueOf(row.get("class").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.error("no such class: " + row.get("class"));
    }
  }

  boolean is(Kind kind, String word) {
    return words.getOrDefault(kind, Set.of()).contains(word);
  }

  /**
   * Whether what hangs on a verb is what somebody says or thinks there: no place of the saying.
   *
   * @param how as the table of reporting verbs has it: object, to, ing, as, +preposition
   */
  boolean content(String lemma, String how) {
    return contents.getOrDefault(lemma, Set.of()).contains(how);
  }
}
