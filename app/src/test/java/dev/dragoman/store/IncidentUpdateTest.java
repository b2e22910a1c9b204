package dev.dragoman.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dragoman.exchange.IncidentJson;
import dev.dragoman.incident.ContentWords;
import dev.dragoman.incident.Grouping;
import dev.dragoman.incident.Incident;
import dev.dragoman.incident.Incidents;
import dev.dragoman.incident.Links;
import dev.dragoman.incident.Telling;
import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Coding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Incidents are what the claims make them, however these came. */
class IncidentUpdateTest {
  private static final Tables TABLES = Tables.bundled();
  private static final ContentWords WORDS = ContentWords.load(TABLES);

  @TempDir private Path folder;

  // In any order and any batches, with grouping between some, with documents forgotten, come again
  // and corrected: what grouping all that is left, at once and in memory, gives.
  @ParameterizedTest
  @CsvSource({
    "DUCKDB, 1",
    "DUCKDB, 2",
    "DUCKDB, 3",
    "DUCKDB, 4",
    "DUCKDB, 5",
    "POSTGRESQL, 6",
    "POSTGRESQL, 7",
    "POSTGRESQL, 8"
  })
  void historyDoesNotMatter(StoreSamples.Kind kind, int seed) {
    Random chance = new Random(seed);
    List<Coding> coming = new ArrayList<>(StoreSamples.story());
    Collections.shuffle(coming, chance);
    Map<String, Coding> kept = new TreeMap<>();
    try (ClaimStore store = kind.open(folder.resolve("one"));
        ClaimStore afresh = kind.open(folder.resolve("two"))) {
      while (!coming.isEmpty()) {
        int number = Math.min(coming.size(), 1 + chance.nextInt(6));
        List<Coding> batch = List.copyOf(coming.subList(0, number));
        coming = new ArrayList<>(coming.subList(number, coming.size()));
        store.keep(batch, List.of());
        batch.forEach(c -> kept.put(c.document().id(), c));
        if (chance.nextInt(3) > 0) {
          store.regroup();
        }
        if (chance.nextInt(3) == 0) {
          String gone = List.copyOf(kept.keySet()).get(chance.nextInt(kept.size()));
          store.forget(gone);
          Optional.ofNullable(kept.remove(gone))
              .filter(c -> chance.nextBoolean())
              .ifPresent(coming::add);
        }
      }
      store.regroup();
      afresh.keep(List.copyOf(kept.values()), List.of());
      afresh.regroup();
      for (String table :
          List.of(
              "id, copy_of FROM heads ORDER BY id",
              "id, incident FROM claims ORDER BY id",
              "id, incident FROM incidents ORDER BY id",
              "key, claim_id FROM claim_keys ORDER BY key, claim_id",
              "one, other, likeness FROM claim_links ORDER BY one, other",
              "incident FROM loose")) {
        assertEquals(rows(afresh, table), rows(store, table), table);
      }
      assertEquals(inMemory(kept.values(), store), rows(store, "incident FROM incidents"));
    }
  }

  private static List<String> rows(ClaimStore store, String select) {
    return store.sql("SELECT " + select).skip(1).map(Object::toString).sorted().toList();
  }

  /** The incidents of all claims at once, as their rows. */
  private static List<String> inMemory(Iterable<Coding> codings, ClaimStore store) {
    Map<String, String> copies = new HashMap<>();
    store
        .sql("SELECT id, copy_of FROM heads WHERE copy_of IS NOT NULL")
        .skip(1)
        .forEach(row -> copies.put(row.get(0), row.get(1)));
    List<Telling> tellings = new ArrayList<>();
    for (Coding coding : codings) {
      tellings.addAll(
          Telling.of(coding, Optional.ofNullable(copies.get(coding.document().id())), WORDS));
    }
    Incidents incidents = Incidents.load(TABLES);
    List<Incident> all =
        Grouping.part(tellings, Links.load(TABLES, WORDS)).stream().map(incidents::of).toList();
    assertTrue(all.size() < tellings.size() - 10, "too few links to tell anything");
    assertTrue(copies.size() > 1, "too few copies to tell anything");
    return all.stream().map(i -> List.of(IncidentJson.line(i)).toString()).sorted().toList();
  }

  // Grouping again what is grouped changes nothing.
  @ParameterizedTest
  @EnumSource(StoreSamples.Kind.class)
  void twiceIsOnce(StoreSamples.Kind kind) {
    try (ClaimStore store = kind.open(folder)) {
      store.keep(StoreSamples.story(), List.of());
      store.regroup();
      ClaimStore.Stats once = store.stats();
      store.regroup();
      assertEquals(once, store.stats());
    }
  }
}
