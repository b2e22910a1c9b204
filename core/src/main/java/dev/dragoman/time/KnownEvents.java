package dev.dragoman.time;

import dev.dragoman.lexicon.PhraseMatcher;
import dev.dragoman.lexicon.Tables;
import dev.dragoman.lexicon.Tables.Row;
import dev.dragoman.model.Sentence;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Happenings whose days are known: {@code known_events.tsv}. */
final class KnownEvents {
  private final PhraseMatcher<Event> aliases = new PhraseMatcher<>();
  private final PhraseMatcher<Event> words = new PhraseMatcher<>();
  private final PhraseMatcher<String> places = new PhraseMatcher<>();

  private KnownEvents() {}

  /**
   * One happening.
   *
   * @param name what it is called
   * @param where countries, by code, and places that must be named beside its words
   * @param from first day
   * @param to last day
   * @param foreseen whether it was spoken of before it happened
   */
  record Event(String name, Set<String> where, LocalDate from, LocalDate to, boolean foreseen) {}

  /**
   * An event that a sentence names.
   *
   * @param event which
   * @param first index of the first token of its name
   * @param last index of the last token of its name
   * @param alone whether the name means it alone, and is no mere "war"
   */
  record Found(Event event, int first, int last, boolean alone) {}

  /**
   * Reads the tables of events and countries.
   *
   * @throws Tables.TableException where a row is broken, with file and line
   */
  static KnownEvents load(Tables tables) {
    KnownEvents events = new KnownEvents();
    Set<String> named = new HashSet<>();
    for (Row row : tables.read("known_events.tsv")) {
      Event event = event(row);
      named.addAll(event.where());
      row.list("aliases").forEach(alias -> events.aliases.add(alias, event));
      row.list("words").forEach(word -> events.words.add(word, event));
      if (!row.list("words").isEmpty() && event.where().isEmpty()) {
        throw row.error("words without a place mean any such event");
      }
    }
    Map<String, Row> countries = new HashMap<>();
    tables.read("countries.tsv").forEach(row -> countries.putIfAbsent(row.get("code"), row));
    for (String place : named) {
      events.places.add(place, place);
      Row country = countries.get(place);
      if (country != null) {
        events.places.add(country.get("name"), place);
        for (String column : List.of("aliases", "adjectives", "people")) {
          country.list(column).forEach(name -> events.places.add(name, place));
        }
      }
    }
    return events;
  }

  private static Event event(Row row) {
    LocalDate from = day(row, "from");
    LocalDate to = row.optional("to").isEmpty() ? from : day(row, "to");
    if (to.isBefore(from)) {
      throw row.error("ends before it begins");
    }
    return new Event(
        row.get("name"),
        Set.copyOf(row.list("where")),
        from,
        to,
        row.get("foreseen").equals("yes"));
  }

  private static LocalDate day(Row row, String column) {
    try {
      return LocalDate.parse(row.get(column));
    } catch (DateTimeException e) {
      throw row.error("'" + row.get(column) + "' is no day");
    }
  }

  /** The events that a sentence names, alone or by a word beside all its places. */
  List<Found> in(Sentence sentence) {
    List<Found> found = new ArrayList<>();
    for (PhraseMatcher.Found<Event> each : aliases.find(sentence.tokens())) {
      each.values().forEach(e -> found.add(new Found(e, each.first(), each.last(), true)));
    }
    List<PhraseMatcher.Found<Event>> called = words.find(sentence.tokens());
    if (called.isEmpty()) {
      return found;
    }
    Set<String> here = new HashSet<>();
    places.find(sentence.tokens()).forEach(p -> here.addAll(p.values()));
    for (PhraseMatcher.Found<Event> each : called) {
      each.values().stream()
          .filter(e -> here.containsAll(e.where()))
          .forEach(e -> found.add(new Found(e, each.first(), each.last(), false)));
    }
    return found;
  }
}
