package dev.dragoman.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.dragoman.exchange.StoredClaim;
import dev.dragoman.model.Coding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A record with the first tables, kept as SQL, is brought up to date when it is opened. */
class OlderStoreTest {
  @TempDir private Path folder;

  private ClaimStore older(StoreSamples.Kind kind) throws IOException, SQLException {
    boolean duck = kind == StoreSamples.Kind.DUCKDB;
    String url = duck ? "jdbc:duckdb:" + folder.resolve("record.duckdb") : kind.where(folder);
    try (Connection connection = DriverManager.getConnection(url);
        Statement change = connection.createStatement()) {
      for (String script : List.of("record", kind.name().toLowerCase(Locale.ROOT))) {
        for (String step : read("older/" + script + ".sql").split(";\n")) {
          String bytes = duck ? "from_hex('$1')" : "decode('$1', 'hex')";
          change.execute(step.replaceAll("X'([0-9a-f]*)'", bytes));
        }
      }
    }
    return kind.open(folder);
  }

  private static String read(String name) throws IOException {
    try (InputStream in = OlderStoreTest.class.getResourceAsStream(name)) {
      assertNotNull(in, name);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }

  @ParameterizedTest
  @EnumSource(StoreSamples.Kind.class)
  void itsTablesAreTodays(StoreSamples.Kind kind) throws IOException, SQLException {
    try (ClaimStore older = older(kind);
        ClaimStore fresh = kind.open(folder.resolve("fresh"))) {
      String columns =
          "table_name, column_name, data_type, is_nullable FROM information_schema.columns"
              + " WHERE table_schema IN ('main', 'public')"
              + " AND table_name <> 'flyway_schema_history'";
      assertEquals(rows(fresh, columns), rows(older, columns));
    }
  }

  // Before anything is made anew: documents, claims, an incident of two documents, relations.
  @ParameterizedTest
  @EnumSource(StoreSamples.Kind.class)
  void whatItHoldsIsRead(StoreSamples.Kind kind) throws IOException, SQLException {
    try (ClaimStore older = older(kind)) {
      assertEquals(new ClaimStore.Stats(3, 3, 0, 6, 1, 3), older.stats());
      assertEquals(
          Optional.of("Depot near Idlib hit"),
          older.coding("depot-2").flatMap(c -> c.document().title()));
      StoredClaim grain =
          older.page(EventQuery.parse(Map.of("text", List.of("grain")))).claims().get(0);
      assertEquals("057", grain.claim().action().cameo());
      assertEquals(
          "Russia and Turkey signed an agreement on grain in Moscow on 5 March 2020.",
          grain.sentence());
      assertEquals(
          3,
          older
              .listings()
              .incidents(EventQuery.all(), Listings.Sort.DAY, Optional.empty())
              .total());
      Relation relation = older.relation("TUR", "SYR", false, Relation.By.DAY);
      assertEquals(Optional.of(LocalDate.of(2020, 3, 3)), relation.first());
      assertEquals(1, relation.periods().get(0).incidents());
      assertEquals(4, relation.periods().get(0).claims());
    }
  }

  // Grouping it anew is as making it anew.
  @ParameterizedTest
  @EnumSource(StoreSamples.Kind.class)
  void itGoesOn(StoreSamples.Kind kind) throws IOException, SQLException {
    try (ClaimStore older = older(kind);
        ClaimStore fresh = kind.open(folder.resolve("fresh"))) {
      List<Coding> codings = new ArrayList<>();
      older.codings(codings::add);
      older.regroup();
      fresh.keep(codings, List.of());
      fresh.regroup();
      for (String table :
          List.of(
              "id, incident, wording, claim FROM claims",
              "id, incident FROM incidents",
              "* FROM claim_links")) {
        assertEquals(rows(fresh, table), rows(older, table));
      }
    }
  }

  private static List<String> rows(ClaimStore store, String select) {
    return store.sql("SELECT " + select).skip(1).map(Object::toString).sorted().toList();
  }
}
