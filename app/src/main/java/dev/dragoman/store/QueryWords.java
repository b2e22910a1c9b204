package dev.dragoman.store;

import dev.dragoman.lexicon.Tables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What the words of a query mean by the lexicon: countries, actors, actions. */
final class QueryWords {
  /** CAMEO 01 has a page of that name, and no PLOVER type. */
  static final String STATEMENT = "STATEMENT";

  private static final Pattern CAMEO = Pattern.compile("[0-2][0-9]{1,3}");
  private static final Pattern ACTOR_CODE = Pattern.compile("([A-Za-z]{3}){1,5}");

  /**
   * Who is meant.
   *
   * @param code the beginning of their CAMEO actor codes
   * @param ids of actors
   * @param name words of their name; empty where the code says all
   */
  record Who(Optional<String> code, List<String> ids, Optional<String> name) {}

  private final Map<String, String> countryNames = new HashMap<>();
  private final Map<String, String> countryCodes = new HashMap<>();
  private final Map<String, String> actorNames = new HashMap<>();
  private final Map<String, Set<String>> actorIds = new HashMap<>();
  private final Map<String, String> actions = new TreeMap<>();
  private final Set<String> types = new TreeSet<>(Set.of(STATEMENT));

  private QueryWords(Tables tables) {
    for (Tables.Row row : tables.read("countries.tsv")) {
      String code = row.get("code");
      countryNames.putIfAbsent(code, row.get("name"));
      countryCodes.putIfAbsent(folded(row.get("name")), code);
      row.list("aliases").forEach(alias -> countryCodes.putIfAbsent(folded(alias), code));
    }
    for (Tables.Row row : tables.read("actors.tsv")) {
      String id = row.get("id");
      actorNames.putIfAbsent(id, row.get("name"));
      List<String> names = new ArrayList<>(row.list("aliases"));
      names.addAll(List.of(id, row.get("name")));
      names.forEach(n -> actorIds.computeIfAbsent(folded(n), k -> new TreeSet<>()).add(id));
    }
    for (Tables.Row row : tables.read("cameo.tsv")) {
      actions.put(row.get("code"), row.get("name"));
      row.optional("plover").ifPresent(types::add);
    }
  }

  static QueryWords load(Tables tables) {
    return new QueryWords(tables);
  }

  /** Those of the lexicon that ships with Dragoman. */
  static QueryWords bundled() {
    return Bundled.WORDS;
  }

  private static final class Bundled {
    private static final QueryWords WORDS = new QueryWords(Tables.bundled());
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /**
   * Who is meant: a country by its name, and else whatever has that code, id or name, for an
   * abbreviation may be any of them.
   */
  Who who(String asked) {
    String country = countryCodes.get(folded(asked));
    if (country != null) {
      return new Who(Optional.of(country), List.of(), Optional.empty());
    }
    String upper = asked.toUpperCase(Locale.ROOT);
    if (countryNames.containsKey(upper)) {
      return new Who(Optional.of(upper), List.of(), Optional.empty());
    }
    Set<String> ids = new TreeSet<>(actorIds.getOrDefault(folded(asked), Set.of()));
    ids.add(asked);
    return new Who(
        Optional.of(upper).filter(c -> ACTOR_CODE.matcher(c).matches()),
        List.copyOf(ids),
        Optional.of(asked));
  }

  /** How a person calls whom a query asks for. */
  String called(String asked) {
    return Optional.ofNullable(countryNames.get(asked.toUpperCase(Locale.ROOT)))
        .or(() -> Optional.ofNullable(actorNames.get(asked)))
        .orElse(asked);
  }

  /**
   * A CAMEO code or its beginning, or a PLOVER type in capitals.
   *
   * @throws IllegalArgumentException where there is none
   */
  String action(String asked) {
    String upper = asked.toUpperCase(Locale.ROOT);
    if (types.contains(upper)) {
      return upper;
    }
    if (CAMEO.matcher(asked).matches() && actions.keySet().stream().anyMatch(asked::equals)) {
      return asked;
    }
    throw new IllegalArgumentException(
        "'" + asked + "' is neither a CAMEO code such as 19 or 195 nor one of " + all(types));
  }

  private static String all(Set<String> names) {
    return String.join(", ", names);
  }

  /** What a code or type is called: {@code use conventional military force (19)}. */
  String actionCalled(String action) {
    String name = actions.get(action);
    return name == null ? action : folded(name) + " (" + action + ")";
  }

  /**
   * A country's code.
   *
   * @throws IllegalArgumentException where there is no such country
   */
  String country(String asked) {
    String upper = asked.toUpperCase(Locale.ROOT);
    if (countryNames.containsKey(upper)) {
      return upper;
    }
    return Optional.ofNullable(countryCodes.get(folded(asked)))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "'" + asked + "' is no country: write a code such as SYR, or an English name"));
  }

  String sentence(EventQuery query) {
    return new QuerySentence(this, query).toString();
  }
}
