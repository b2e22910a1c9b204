package dev.dragoman.place;

import dev.dragoman.lexicon.Tables;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words that tell how a place's name stands to an event, and what stands around names of
 * places: {@code en/place_words.tsv}.
 */
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
    ELSEWHEN,
    ARTICLE,
    INSIDE,
    CONTAINER,
    CONTAINERS,
    FACILITY,
    ACRONYM,
    GENERIC,
    PLACE_ENTITY,
    PERSON_ENTITY,
    OTHER_ENTITY,
    ORGANISATION_ENTITY,
    FACILITY_ENTITY,
    TIME_ENTITY,
    NAME_TAG,
    OF,
    POSSESSIVE,
    BETWEEN,
    COUNTRY_KIND,
    ADMIN1_KIND,
    ADMIN2_KIND,
    CITY_KIND,
    LIST,
    STRICTLY_INSIDE,
    CALLED,
    SETTLED,
    // of other tables
    TITLE,
    FIRST,
    SAYS;

    /** As the table writes it. */
    String row() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
  private final Map<String, Set<String>> contents = new HashMap<>();

  private PlaceWords() {}

  static PlaceWords load(Tables tables) {
    PlaceWords read = new PlaceWords();
    for (Tables.Row row : tables.read("en/place_words.tsv")) {
      for (String name : row.list("classes")) {
        read.add(kind(row, name), row.list("words"));
      }
    }
    for (Tables.Row row : tables.read("en/titles.tsv")) {
      read.add(Kind.TITLE, row.list("words"));
    }
    for (Tables.Row row : tables.read("en/first_names.tsv")) {
      read.add(Kind.FIRST, row.list("words"));
    }
    for (Tables.Row row : tables.read("en/reporting.tsv")) {
      read.add(Kind.SAYS, row.list("lemmas"));
      if (row.get("form").equals("verb") && tells(row.get("kind"), row.get("stance"))) {
        for (String lemma : row.list("lemmas")) {
          read.contents.computeIfAbsent(lemma, l -> new HashSet<>()).addAll(row.list("takes"));
        }
      }
    }
    return read;
  }

  private void add(Kind kind, List<String> all) {
    words.computeIfAbsent(kind, k -> new HashSet<>()).addAll(all);
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

  private static Kind kind(Tables.Row row, String name) {
    return Arrays.stream(Kind.values())
        .filter(kind -> kind.row().equals(name))
        .findFirst()
        .orElseThrow(() -> row.error("no such class: " + name));
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
