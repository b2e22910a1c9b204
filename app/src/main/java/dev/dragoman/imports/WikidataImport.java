package dev.dragoman.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dragoman.imports.LexiconFolder.Role;
import dev.dragoman.imports.WikidataClasses.Office;
import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Reject;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/**
 * Reads persons who held positions, and organisations, out of a dump of Wikidata. The dump is gone
 * through once: since a position may stand after its holder, the few facts of each person and
 * organisation wait in a temporary file until all positions and countries are known. In memory are
 * only these two, and one line.
 */
public final class WikidataImport {
  private static final ObjectMapper JSON = new ObjectMapper();
  private final WikidataClasses classes;
  private final LexiconFolder folder;
  private final List<String> languages;
  private final Map<String, Position> positions = new HashMap<>();
  private final Map<String, String> countries = new HashMap<>();
  private final Map<String, Long> skipped = new TreeMap<>();
  private Optional<LocalDate> modified = Optional.empty();
  private long entities;

  /** What holding it makes of a person, and the items of the countries it may belong to. */
  private record Position(Optional<Office> office, List<String> countries) {}

  /**
   * @param tables the lexicon that the folder will be laid over
   * @param folder takes the rows
   * @param languages whose labels and aliases are taken; the first that names an item gives its
   *     name
   */
  public WikidataImport(Tables tables, LexiconFolder folder, List<String> languages) {
    this.classes = WikidataClasses.load(tables);
    this.folder = folder;
    this.languages = List.copyOf(languages);
  }

  /**
   * Reads a dump.
   *
   * @param rejects is told of broken lines, by file and number
   * @param progress is told how many bytes of the file are read
   * @throws IOException where the dump cannot be read or the tables not be written
   */
  public void read(Path dump, Consumer<Reject> rejects, LongConsumer progress) throws IOException {
    Path waiting = Files.createTempFile("dragoman-wikidata", ".jsonl");
    try {
      try (BufferedWriter out = Files.newBufferedWriter(waiting, StandardCharsets.UTF_8)) {
        new WikidataDump(dump).read(json -> sift(new WikidataEntity(json), out), rejects, progress);
      }
      try (BufferedReader in = Files.newBufferedReader(waiting, StandardCharsets.UTF_8)) {
        for (String line = in.readLine(); line != null; line = in.readLine()) {
          write(JSON.readTree(line));
        }
      }
    } finally {
      Files.deleteIfExists(waiting);
    }
  }

  /** The day of the latest edit in the dump. */
  public Optional<LocalDate> modified() {
    return modified;
  }

  /** How many entities were read. */
  public long entities() {
    return entities;
  }

  /** What was left out, and how often, by the reason. */
  public Map<String, Long> skipped() {
    return skipped;
  }

  private void sift(WikidataEntity entity, BufferedWriter waiting) throws IOException {
    entities++;
    entity.modified().filter(m -> modified.filter(m::isBefore).isEmpty()).ifPresent(this::edited);
    entity.texts(WikidataEntity.ISO_ALPHA3).stream()
        .findFirst()
        .ifPresent(code -> countries.put(entity.id(), code));
    List<String> types = entity.items(WikidataEntity.INSTANCE_OF);
    Set<String> all = new LinkedHashSet<>(entity.items(WikidataEntity.SUBCLASS_OF));
    all.addAll(types);
    if (classes.position(all)) {
      List<String> owners = new ArrayList<>(entity.items(WikidataEntity.JURISDICTION));
      owners.addAll(entity.items(WikidataEntity.COUNTRY));
      Optional<Office> office = classes.office(all, entity.label("en").orElse(""));
      positions.put(entity.id(), new Position(office, List.copyOf(owners)));
      return;
    }
    List<JsonNode> held = entity.statements(WikidataEntity.POSITION_HELD);
    Optional<Tables.Row> group = classes.group(types);
    if (held.isEmpty() && group.isEmpty()) {
      return;
    }
    ObjectNode facts = named(entity);
    if (facts.path("name").asText().isEmpty()) {
      skip("no name in the languages asked for");
      return;
    }
    if (held.isEmpty()) {
      Tables.Row row = group.orElseThrow();
      facts.put("kind", row.get("kind")).put("role", row.get("role")).put("bare", row.get("bare"));
      entity.items(WikidataEntity.COUNTRY).forEach(facts.putArray("countries")::add);
    } else {
      ArrayNode list = facts.putArray("held");
      held.forEach(statement -> held(statement, list));
    }
    waiting.write(facts + "\n");
  }

  private void edited(LocalDate day) {
    modified = Optional.of(day);
  }

  private void skip(String reason) {
    skipped.merge(reason, 1L, Long::sum);
  }

  private ObjectNode named(WikidataEntity entity) {
    Set<String> names = new LinkedHashSet<>();
    for (String language : languages) {
      entity.label(language).ifPresent(names::add);
    }
    ObjectNode facts = JSON.createObjectNode().put("id", entity.id());
    facts.put("name", names.stream().findFirst().orElse(""));
    languages.forEach(language -> names.addAll(entity.aliases(language)));
    ArrayNode aliases = facts.putArray("aliases");
    names.stream().skip(1).filter(name -> !name.contains("|")).forEach(aliases::add);
    return facts;
  }

  private void held(JsonNode statement, ArrayNode list) {
    Optional<String> position = WikidataEntity.item(statement);
    Optional<LocalDate> from = WikidataEntity.day(statement, WikidataEntity.START, false);
    Optional<LocalDate> to = WikidataEntity.day(statement, WikidataEntity.END, true);
    boolean wrong = from.isPresent() && to.isPresent() && to.get().isBefore(from.get());
    if (position.isEmpty() || from.isEmpty() && to.isEmpty() || wrong) {
      skip("a position held without days that can be read");
    } else if (WikidataEntity.unknown(statement, WikidataEntity.END)) {
      skip("a position held whose end is not known");
    } else {
      ObjectNode one = list.addObject().put("position", position.get());
      from.ifPresent(d -> one.put("from", d.toString()));
      to.ifPresent(d -> one.put("to", d.toString()));
    }
  }

  private void write(JsonNode facts) throws IOException {
    List<String> aliases = texts(facts.path("aliases"));
    if (facts.has("held")) {
      List<Role> roles = new ArrayList<>();
      facts.path("held").forEach(one -> role(one).ifPresent(roles::add));
      actor(facts, aliases, "person", roles);
      return;
    }
    String role = facts.path("role").asText();
    Optional<String> country =
        role.isEmpty() ? Optional.empty() : country(texts(facts.path("countries")));
    String code = country.map(c -> c + role).orElse(facts.path("bare").asText());
    if (code.isEmpty()) {
      skip("an organisation without a country");
      return;
    }
    Role lasting = new Role(code, "", Optional.empty(), Optional.empty());
    actor(facts, aliases, facts.path("kind").asText(), List.of(lasting));
  }

  private void actor(JsonNode facts, List<String> aliases, String kind, List<Role> roles)
      throws IOException {
    folder.actor(facts.path("id").asText(), facts.path("name").asText(), aliases, kind, roles);
  }

  private Optional<Role> role(JsonNode held) {
    Position position = positions.get(held.path("position").asText());
    if (position == null) {
      skip("a position held that is of no class of wikidata_classes.tsv");
      return Optional.empty();
    }
    Optional<String> country = country(position.countries());
    if (position.office().isEmpty() || country.isEmpty()) {
      skip(
          country.isEmpty()
              ? "a position held of no country"
              : "a position held that no word of offices.tsv names");
      return Optional.empty();
    }
    Office office = position.office().get();
    return Optional.of(
        new Role(
            country.get() + office.role(),
            office.office(),
            day(held.path("from")),
            day(held.path("to"))));
  }

  private Optional<String> country(List<String> items) {
    return items.stream().map(countries::get).filter(c -> c != null).findFirst();
  }

  private static Optional<LocalDate> day(JsonNode text) {
    return text.isTextual() ? Optional.of(LocalDate.parse(text.asText())) : Optional.empty();
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(node -> texts.add(node.asText()));
    return texts;
  }
}
