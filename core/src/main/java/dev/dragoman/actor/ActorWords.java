package dev.dragoman.actor;

import dev.dragoman.lexicon.PhraseMatcher;
import dev.dragoman.lexicon.Tables;
import dev.dragoman.lexicon.Tables.Row;
import dev.dragoman.model.Actor;
import dev.dragoman.model.Tenure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The tables that name actors. */
final class ActorWords {
  record Office(String office, String role) {}

  record RoleWord(String role, String bare) {}

  private final PhraseMatcher<Actor> names = new PhraseMatcher<>();
  private final PhraseMatcher<Office> offices = new PhraseMatcher<>();
  private final PhraseMatcher<RoleWord> roles = new PhraseMatcher<>();
  private final Map<String, Actor> countries = new HashMap<>();
  private final Map<String, RoleWord> roleWords = new HashMap<>();
  private final Map<String, String> officeRoles = new HashMap<>();
  private final Map<String, Set<String>> classes = new HashMap<>();
  private final Set<String> seats = new HashSet<>();
  private final Set<String> demonyms = new HashSet<>();
  private final List<Actor> persons = new ArrayList<>();

  static ActorWords load(Tables tables) {
    ActorWords words = new ActorWords();
    for (Row row : tables.read("countries.tsv")) {
      words.country(row);
    }
    Map<String, List<Row>> byId = new LinkedHashMap<>();
    for (Row row : tables.read("actors.tsv")) {
      byId.computeIfAbsent(row.get("id"), id -> new ArrayList<>()).add(row);
    }
    byId.values().forEach(words::actor);
    for (Row row : tables.read("en/offices.tsv")) {
      for (String word : row.list("words")) {
        words.offices.add(word, new Office(row.get("office"), row.get("role")));
        for (String part : word.split(" ")) {
          words.officeRoles.putIfAbsent(part, row.get("role"));
        }
      }
    }
    for (Row row : tables.read("roles.tsv")) {
      RoleWord role = new RoleWord(row.get("role"), row.get("bare"));
      for (String word : row.list("words")) {
        words.roles.add(word, role);
        words.roleWords.putIfAbsent(word, role);
      }
    }
    for (Row row : tables.read("en/actor_words.tsv")) {
      words.classes.computeIfAbsent(row.get("class"), c -> new HashSet<>()).addAll(row.list("words"));
    }
    return words;
  }

  private void country(Row row) {
    Actor actor =
        new Actor(
            row.get("code"),
            row.get("name"),
            Actor.Kind.COUNTRY,
            List.of(new Tenure(row.get("code"), Optional.empty(), Optional.empty(), Optional.empty())));
    List<String> all = new ArrayList<>(List.of(row.get("name")));
    all.addAll(row.list("aliases"));
    List<String> adjectives = new ArrayList<>(row.list("adjectives"));
    adjectives.addAll(row.list("people"));
    all.addAll(adjectives);
    demonyms.addAll(adjectives);
    List<String> capitals = new ArrayList<>(row.list("seats"));
    row.optional("capital").ifPresent(capitals::add);
    all.addAll(capitals);
    seats.addAll(capitals);
    for (String name : new HashSet<>(all)) {
      names.add(name, actor);
      countries.putIfAbsent(name, actor);
    }
  }

  private void actor(List<Row> rows) {
    Row first = rows.get(0);
    List<Tenure> tenures = new ArrayList<>();
    Set<String> all = new HashSet<>();
    for (Row row : rows) {
      all.add(row.get("name"));
      all.addAll(row.list("aliases"));
      tenures.add(
          new Tenure(
              row.get("code"),
              row.optional("from").map(LocalDate::parse),
              row.optional("to").map(LocalDate::parse),
              row.optional("office")));
    }
    Actor actor =
        new Actor(
            first.get("id"),
            first.get("name"),
            Actor.Kind.valueOf(first.get("kind").toUpperCase(Locale.ROOT)),
            tenures);
    all.forEach(name -> names.add(name, actor));
    if (actor.kind() == Actor.Kind.PERSON) {
      persons.add(actor);
    }
  }

  PhraseMatcher<Actor> names() {
    return names;
  }

  PhraseMatcher<Office> offices() {
    return offices;
  }

  PhraseMatcher<RoleWord> roles() {
    return roles;
  }

  Optional<Actor> country(String word) {
    return Optional.ofNullable(countries.get(word));
  }

  boolean seat(String word) {
    return seats.contains(word);
  }

  boolean demonym(String word) {
    return demonyms.contains(word);
  }

  boolean isRole(String word) {
    return roleWords.containsKey(word.toLowerCase(Locale.ROOT));
  }

  /** Of "rebel fighters" the role is the rebels': a modifier that names an armed or official role wins. */
  String sharper(String modifier, String role) {
    RoleWord word = roleWords.get(modifier.toLowerCase(Locale.ROOT));
    return word == null ? role : word.role();
  }

  Optional<String> officeRole(String word) {
    return Optional.ofNullable(officeRoles.get(word.toLowerCase(Locale.ROOT)));
  }

  Optional<String> bare(String role) {
    return roleWords.values().stream().filter(r -> r.role().equals(role)).map(RoleWord::bare).filter(b -> !b.isEmpty()).findFirst();
  }

  boolean pronoun(String word) {
    return in("pronoun", word) || pluralPronoun(word);
  }

  boolean pluralPronoun(String word) {
    return in("plural-pronoun", word);
  }

  boolean placing(String preposition) {
    return in("placing", preposition);
  }

  boolean in(String name, String word) {
    return classes.getOrDefault(name, Set.of()).contains(word.toLowerCase(Locale.ROOT));
  }

  /** Who holds an office of a country on a day. */
  Optional<Actor> holder(Actor country, String office, LocalDate day) {
    return persons.stream()
        .filter(
            p ->
                p.on(day)
                    .filter(t -> t.code().startsWith(country.id()))
                    .flatMap(Tenure::office)
                    .filter(o -> List.of(o.split("\\|")).contains(office))
                    .isPresent())
        .findFirst();
  }
}
