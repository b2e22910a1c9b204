package dev.dragoman.actor;

import dev.dragoman.lexicon.Horizons;
import dev.dragoman.lexicon.PhraseMatcher;
import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Actor;
import dev.dragoman.model.Dating;
import dev.dragoman.model.Tenure;
import dev.dragoman.model.Token;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** The tables of names and words, read once. Immutable once loaded. */
final class ActorLexicon {
  private final PhraseMatcher<Sense> matcher = new PhraseMatcher<>();
  private final Map<String, Actor> countries = new LinkedHashMap<>();

  /** Those who ever held an office, in the order of the table. */
  private final Map<String, List<Actor>> byOffice = new HashMap<>();

  private final Map<String, Integer> ranks = new HashMap<>();
  private final Map<String, String> genders = new HashMap<>();
  private final Set<String> roleWords = new HashSet<>();
  private final Set<String> descriptions = new HashSet<>();
  private final Words words;

  private ActorLexicon(Tables tables) {
    words = Words.load(tables);
    readCountries(tables);
    readActors(tables);
    readRoles(tables);
    for (Tables.Row row : tables.read("en/titles.tsv")) {
      for (String word : row.list("words")) {
        add(word, new Sense.Title(row.get("gender")));
        genders.put(word.toLowerCase(Locale.ROOT), row.get("gender"));
      }
    }
    for (Tables.Row row : tables.read("en/first_names.tsv")) {
      row.list("words").forEach(w -> genders.put(w.toLowerCase(Locale.ROOT), row.get("gender")));
    }
    for (Tables.Row row : tables.read("en/pronouns.tsv")) {
      row.list("words").forEach(w -> add(w, new Sense.Pronoun(row.get("number").equals("plural"))));
    }
    for (Tables.Row row : tables.read("en/descriptions.tsv")) {
      boolean plural = !row.get("number").equals("singular");
      row.list("words").forEach(w -> add(w, new Sense.Description(plural)));
      descriptions.addAll(row.list("words"));
    }
  }

  static ActorLexicon load(Tables tables) {
    return new ActorLexicon(tables);
  }

  private void readCountries(Tables tables) {
    for (Tables.Row row : tables.read("countries.tsv")) {
      String code = row.get("code");
      Tenure always = new Tenure(code, Optional.empty(), Optional.empty(), Optional.empty());
      Actor actor = new Actor(code, row.get("name"), Actor.Kind.COUNTRY, List.of(always));
      if (countries.putIfAbsent(code, actor) != null) {
        actor = country(code).orElseThrow();
      }
      Actor country = actor;
      add(row.get("name"), new Sense.Country(country));
      row.list("aliases").forEach(w -> add(w, new Sense.Country(country)));
      row.list("adjectives").forEach(w -> add(w, new Sense.Demonym(country)));
      row.list("people").forEach(w -> add(w, new Sense.People(country)));
      String capital = row.get("capital");
      Set<String> seats = new LinkedHashSet<>(row.list("seats"));
      if (!capital.isEmpty()) {
        seats.add(capital);
      }
      seats.forEach(w -> add(w, new Sense.Seat(country, w.equals(capital))));
    }
  }

  private void readActors(Tables tables) {
    Horizons horizons = Horizons.load(tables);
    Map<String, List<Tables.Row>> byId = new LinkedHashMap<>();
    for (Tables.Row row : tables.read("actors.tsv")) {
      byId.computeIfAbsent(row.get("id"), i -> new ArrayList<>()).add(row);
    }
    byId.forEach(
        (id, rows) -> {
          Tables.Row first = rows.get(0);
          Actor.Kind kind = kind(first);
          List<Tenure> tenures = new ArrayList<>();
          Set<String> names = new LinkedHashSet<>();
          for (Tables.Row row : rows) {
            names.add(row.get("name"));
            names.addAll(row.list("aliases"));
            tenures.add(tenure(row, kind, horizons));
          }
          Actor actor = new Actor(id, first.get("name"), kind, tenures);
          offices(tenures)
              .forEach(o -> byOffice.computeIfAbsent(o, each -> new ArrayList<>()).add(actor));
          names.forEach(n -> add(n, new Sense.Named(actor)));
        });
  }

  /** All offices that somebody ever held. */
  private static Set<String> offices(List<Tenure> tenures) {
    Set<String> offices = new LinkedHashSet<>();
    tenures.forEach(t -> t.office().ifPresent(o -> offices.addAll(List.of(o.split("\\|")))));
    return offices;
  }

  private static Actor.Kind kind(Tables.Row row) {
    try {
      return Actor.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.error("no kind of actor: '" + row.get("kind") + "'");
    }
  }

  /** A person's role without an end lasts no longer than its source is known. */
  private static Tenure tenure(Tables.Row row, Actor.Kind kind, Horizons horizons) {
    try {
      Optional<LocalDate> to = row.optional("to").map(LocalDate::parse);
      return new Tenure(
          row.get("code"),
          row.optional("from").map(LocalDate::parse),
          kind == Actor.Kind.PERSON ? to.or(() -> horizons.of(row.get("source"))) : to,
          row.optional("office"));
    } catch (DateTimeParseException | IllegalArgumentException e) {
      throw row.error(String.valueOf(e.getMessage()));
    }
  }

  private void readRoles(Tables tables) {
    for (Tables.Row row : tables.read("roles.tsv")) {
      Sense sense = new Sense.RoleWord(row.get("role"), row.get("kind"), row.optional("bare"));
      row.list("words").forEach(w -> add(w, sense));
      roleWords.addAll(row.list("words"));
    }
    for (Tables.Row row : tables.read("en/offices.tsv")) {
      Sense sense = new Sense.Office(row.get("office"), row.get("role"));
      row.list("words").forEach(w -> add(w, sense));
    }
    for (Tables.Row row : tables.read("en/role_ranks.tsv")) {
      ranks.put(row.get("role"), Integer.parseInt(row.get("rank")));
    }
  }

  /** Adds a phrase as written, and as the tokenizer parts its hyphens and a possessive. */
  private void add(String phrase, Sense sense) {
    if (phrase.isBlank()) {
      return;
    }
    Set<String> forms = new LinkedHashSet<>();
    forms.add(phrase);
    forms.add(phrase.replace("-", " - "));
    forms.add(phrase.replace(",", " ,"));
    forms.forEach(f -> matcher.add(f, sense));
  }

  /** Hands on each phrase with each thing it may stand for. */
  void each(BiConsumer<String, Sense> taker) {
    matcher.each(taker);
  }

  List<Atom> atoms(List<Token> tokens) {
    return matcher.find(tokens).stream()
        .map(f -> new Atom(f.first(), f.last(), f.values()))
        .toList();
  }

  Optional<Actor> country(String code) {
    return Optional.ofNullable(countries.get(code));
  }

  /** Whether a word points back without saying what somebody is: "allies", "rivals". */
  boolean description(String word) {
    return descriptions.contains(word) && !roleWords.contains(word);
  }

  Words words() {
    return words;
  }

  /** Which of two roles of one phrase says more: of "government troops" MIL. */
  String stronger(String one, String other) {
    return ranks.getOrDefault(other, 0) > ranks.getOrDefault(one, 0) ? other : one;
  }

  /** m or f, from a form of address or a first name among the words; empty where not known. */
  String gender(String expression) {
    for (String word : expression.toLowerCase(Locale.ROOT).split("[\\s-]+")) {
      String gender = genders.getOrDefault(word, "");
      if (!gender.isEmpty()) {
        return gender;
      }
    }
    return "";
  }

  /** Who holds an office of a country (or of an organisation's code) on a day. */
  List<Actor> holders(String code, String office, LocalDate day) {
    return byOffice.getOrDefault(office, List.of()).stream()
        .filter(a -> a.tenures().stream().anyMatch(t -> t.holds(day) && holds(t, code, office)))
        .toList();
  }

  static boolean holds(Tenure tenure, String code, String office) {
    return tenure.code().startsWith(code)
        && tenure.office().filter(o -> List.of(o.split("\\|")).contains(office)).isPresent();
  }

  /** The day on which offices are looked up: of publication, or the nearest that is known. */
  static Optional<LocalDate> day(Dating published) {
    return published.date().or(published::latest).or(published::earliest);
  }
}
