package dev.dragoman.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dragoman.exchange.JsonLines;
import dev.dragoman.exchange.StoredClaim;
import dev.dragoman.model.Coding;
import dev.dragoman.model.Document;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The record does the same in both databases. */
class StoreTest {
  @TempDir private Path folder;

  private static final List<Coding> CODINGS = StoreSamples.codings();

  // What was kept is read back equal, claims and quotes and all, and counted.
  @ParameterizedTest
  @EnumSource(StoreSamples.Kind.class)
  void whatIsKeptIsReadBack(StoreSamples.Kind kind) {
    try (ClaimStore store = kind.open(folder)) {
      store.keep(CODINGS, List.of());
      for (Coding coding : CODINGS) {
        Coding back = store.coding(coding.document().id()).orElseThrow();
        assertEquals(line(coding), line(back));
        assertEquals(coding.document().titleSpan(), back.document().titleSpan());
      }
      long claims = CODINGS.stream().mapToLong(c -> c.claims().size()).sum();
      assertEquals(claims, store.stats().claims());
      assertEquals(CODINGS.size(), store.stats().documents());
      List<StoredClaim> all = new ArrayList<>();
      store.claims(EventQuery.all(), all::add);
      assertEquals(claims, all.size());
      assertTrue(claims > 20, "too few claims to tell anything");
    }
  }

  // Keeping the same again is another coding of the same version, and the claims are not doubled.
  @ParameterizedTest
  @EnumSource(StoreSamples.Kind.class)
  void keepingTwiceDoublesNothing(StoreSamples.Kind kind) {
    try (ClaimStore store = kind.open(folder)) {
      store.keep(CODINGS, List.of());
      ClaimStore.Stats once = store.stats();
      store.keep(CODINGS, List.of());
      assertEquals(once, store.stats());
      assertEquals(
          List.of("n", String.valueOf(2 * CODINGS.size())),
          store.sql("SELECT count(*) AS n FROM codings").flatMap(List::stream).toList());
    }
  }

  // Another text under a known id is a second version, and only its claims count.
  @ParameterizedTest
  @EnumSource(StoreSamples.Kind.class)
  void anotherTextIsAnotherVersion(StoreSamples.Kind kind) {
    Coding first = CODINGS.get(0);
    Coding corrected = StoreSamples.retold(CODINGS.get(1), first.document().id());
    try (ClaimStore store = kind.open(folder)) {
      store.keep(List.of(first), List.of());
      store.keep(List.of(corrected), List.of());
      String id = first.document().id();
      assertEquals(
          List.of(2),
          store.known(List.of(id)).values().stream().map(ClaimStore.Known::version).toList());
      assertEquals(2, store.stats().versions());
      assertEquals(1, store.stats().documents());
      assertEquals(corrected.claims().size(), store.stats().claims());
      assertEquals(
          corrected.document().text(),
          store.coding(id).map(Coding::document).map(Document::text).orElse(""));
    }
  }

  // What is forgotten is gone from every table, and what is left is as if it had never been.
  @ParameterizedTest
  @EnumSource(StoreSamples.Kind.class)
  void forgettingLeavesNothing(StoreSamples.Kind kind) {
    try (ClaimStore store = kind.open(folder)) {
      store.keep(CODINGS.subList(1, CODINGS.size()), List.of());
      store.regroup();
      ClaimStore.Stats without = store.stats();
      store.keep(List.of(CODINGS.get(0)), List.of());
      store.regroup();
      String id = CODINGS.get(0).document().id();
      assertEquals(Optional.of(id), store.forget(id));
      assertEquals(without, store.stats());
      assertEquals(Optional.empty(), store.coding(id));
      assertEquals(Optional.empty(), store.forget(id));
      for (String table : List.of("documents", "codings", "claims", "quotes")) {
        String column = table.equals("documents") ? "id" : "document_id";
        assertEquals(
            List.of("n", "0"),
            store
                .sql("SELECT count(*) AS n FROM " + table + " WHERE " + column + " = '" + id + "'")
                .flatMap(List::stream)
                .toList());
      }
    }
  }

  // A backup restored elsewhere is the same record; a store that holds something is not
  // overwritten.
  @ParameterizedTest
  @EnumSource(StoreSamples.Kind.class)
  void backupAndRestore(StoreSamples.Kind kind) throws Exception {
    Path file = folder.resolve("backup.zip");
    List<List<String>> claims;
    try (ClaimStore store = kind.open(folder.resolve("one"))) {
      store.keep(CODINGS, List.of());
      store.regroup();
      store.backup(file);
      claims = contents(store);
      assertThrows(StoreException.class, () -> store.restore(file));
    }
    assertTrue(Files.size(file) > 1_000);
    for (StoreSamples.Kind other : StoreSamples.Kind.values()) {
      try (ClaimStore store = other.open(folder.resolve("two" + other))) {
        store.restore(file);
        assertEquals(claims, contents(store));
        for (Coding coding : CODINGS) {
          assertEquals(line(coding), line(store.coding(coding.document().id()).orElseThrow()));
        }
      }
    }
  }

  private static List<List<String>> contents(ClaimStore store) {
    return store
        .sql(
            "SELECT id, document_id, actors, event_start, sentence, claim FROM claims ORDER BY document_id, number")
        .toList();
  }

  private static String line(Coding coding) {
    return new JsonLines(false).line(coding);
  }
}
