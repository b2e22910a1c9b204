package dev.dragoman.imports;

import dev.dragoman.lexicon.Tables;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What Wikidata's classes and the labels of its positions mean in our tables. */
final class WikidataClasses {
  private final Map<String, Tables.Row> byClass = new HashMap<>();

  /** Office words, the longest first, with the rows that have them. */
  private final Map<String, Tables.Row> offices = new LinkedHashMap<>();

  private final Map<String, String> countryNames = new HashMap<>();

  static WikidataClasses load(Tables tables) {
    WikidataClasses classes = new WikidataClasses();
    tables
        .read("wikidata_classes.tsv")
        .forEach(r -> classes.byClass.putIfAbsent(r.get("class"), r));
    Map<String, Tables.Row> words = new HashMap<>();
    for (Tables.Row row : tables.read("en/offices.tsv")) {
      row.list("words").forEach(w -> words.putIfAbsent(w.toLowerCase(Locale.ROOT), row));
    }
    words.keySet().stream()
        .sorted((a, b) -> b.length() == a.length() ? a.compareTo(b) : b.length() - a.length())
        .forEach(w -> classes.offices.put(w, words.get(w)));
    for (Tables.Row row : tables.read("countries.tsv")) {
      classes.countryNames.putIfAbsent(lower(row.get("name")), row.get("code"));
      for (String column : List.of("aliases", "adjectives")) {
        row.list(column).forEach(n -> classes.countryNames.putIfAbsent(lower(n), row.get("code")));
      }
    }
    return classes;
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** The first of an item's classes that makes it a group that acts. */
  Optional<Tables.Row> group(Collection<String> classes) {
    return of(classes, "group").findFirst();
  }

  boolean position(Collection<String> classes) {
    return of(classes, "position").findFirst().isPresent();
  }

  private java.util.stream.Stream<Tables.Row> of(Collection<String> classes, String use) {
    return classes.stream()
        .map(byClass::get)
        .filter(row -> row != null && row.get("use").equals(use));
  }

  /**
   * What holding a position makes of a person.
   *
   * @param role CAMEO role
   * @param office canonical office, or empty where it is not the country's own
   */
  record Office(String role, String office) {}

  /**
   * By its classes, else by the words of its label. "President of France" is France's president;
   * "President of the Senate of France" has the role, not the office.
   */
  Optional<Office> office(Collection<String> classes, String label) {
    Optional<String> role =
        of(classes, "position").map(r -> r.get("role")).filter(r -> !r.isEmpty()).findFirst();
    Optional<String> office =
        of(classes, "position").map(r -> r.get("office")).filter(o -> !o.isEmpty()).findFirst();
    String padded = " " + lower(label) + " ";
    Optional<String> words =
        offices.keySet().stream().filter(w -> padded.contains(" " + w + " ")).findFirst();
    String rest = words.map(w -> padded.replace(" " + w + " ", " ")).orElse("").strip();
    String owner = rest.replaceFirst("^of ", "").replaceFirst("^the ", "");
    boolean own = owner.isEmpty() || countryNames.containsKey(owner);
    Optional<Tables.Row> row = words.map(offices::get);
    if (role.isEmpty() && row.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Office(
            role.or(() -> row.map(r -> r.get("role"))).orElseThrow(),
            own ? office.or(() -> row.map(r -> r.get("office"))).orElse("") : ""));
  }
}
