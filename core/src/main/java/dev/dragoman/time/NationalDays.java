package dev.dragoman.time;

import dev.dragoman.lexicon.PhraseMatcher;
import dev.dragoman.lexicon.Tables;
import dev.dragoman.lexicon.Tables.Row;
import dev.dragoman.model.Sentence;
import dev.dragoman.model.Span;
import dev.dragoman.model.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Days whose name means another date in every country, of {@code en/national_days.tsv}. The country
 * is the one named beside the day ("Ukraine's Independence Day"), else the only one of the sentence
 * that has such a day; where there is none, the day is unknown.
 */
final class NationalDays {
  private static final int BESIDE = 3;

  private final PhraseMatcher<Map<String, String>> names = new PhraseMatcher<>();
  private final PhraseMatcher<String> countries = new PhraseMatcher<>();

  private NationalDays() {}

  /**
   * A day that a sentence names.
   *
   * @param span its name, UTF-16 units of the document
   * @param rule as {@link Holidays} reads it
   */
  record Found(Span span, String rule) {
    boolean known() {
      return !rule.equals(Holidays.UNKNOWN);
    }
  }

  /**
   * Reads the tables of days and countries.
   *
   * @throws Tables.TableException where a rule or a country is broken, with file and line
   */
  static NationalDays load(Tables tables, Holidays holidays) {
    NationalDays days = new NationalDays();
    for (Row row : tables.read("countries.tsv")) {
      String code = row.get("code");
      days.countries.add(row.get("name"), code);
      for (String column : List.of("aliases", "adjectives", "people")) {
        row.list(column).forEach(name -> days.countries.add(name, code));
      }
    }
    Map<String, Map<String, String>> byName = new HashMap<>();
    for (Row row : tables.read("en/national_days.tsv")) {
      holidays.check(row, "day");
      for (String name : row.list("words")) {
        Map<String, String> rules = byName.get(name);
        if (rules == null) {
          rules = new HashMap<>();
          byName.put(name, rules);
          days.names.add(name, rules);
        }
        rules.putIfAbsent(row.get("country"), row.get("day"));
      }
    }
    return days;
  }

  /** The days that a stretch of text names. */
  List<Found> in(List<Sentence> stretch) {
    List<Token> tokens = stretch.stream().flatMap(s -> s.tokens().stream()).toList();
    List<PhraseMatcher.Found<Map<String, String>>> found = names.find(tokens);
    if (found.isEmpty()) {
      return List.of();
    }
    List<PhraseMatcher.Found<String>> here = countries.find(tokens);
    List<Found> days = new ArrayList<>();
    for (PhraseMatcher.Found<Map<String, String>> day : found) {
      Span span = tokens.get(day.first()).span().cover(tokens.get(day.last()).span());
      days.add(new Found(span, rule(day, here).orElse(Holidays.UNKNOWN)));
    }
    return days;
  }

  private static Optional<String> rule(
      PhraseMatcher.Found<Map<String, String>> day, List<PhraseMatcher.Found<String>> countries) {
    Map<String, String> rules = day.values().get(0);
    for (int distance = 1; distance <= BESIDE; distance++) {
      for (PhraseMatcher.Found<String> country : countries) {
        if (day.first() - country.last() == distance || country.first() - day.last() == distance) {
          return rule(country, rules);
        }
      }
    }
    Set<String> only =
        countries.stream().flatMap(c -> rule(c, rules).stream()).collect(Collectors.toSet());
    return only.size() == 1 ? only.stream().findFirst() : Optional.empty();
  }

  private static Optional<String> rule(
      PhraseMatcher.Found<String> country, Map<String, String> rules) {
    return country.values().stream().filter(rules::containsKey).findFirst().map(rules::get);
  }
}
