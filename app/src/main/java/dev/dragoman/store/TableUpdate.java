package dev.dragoman.store;

import dev.dragoman.exchange.CodingJson;
import dev.dragoman.lexicon.Tables;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes anew what came of tables of the lexicon that were edited since. The table {@code meta} has
 * a hash of those that claims' rows, and one of those that incidents, were made with.
 */
final class TableUpdate {
  /** What a claim's row has of the lexicon: its wording, and the countries of its two sides. */
  private static final List<String> WORDING =
      List.of("en/common_words.tsv", "en/irregular_forms.tsv", "en/one_thing.tsv", "countries.tsv");

  /** What links, incidents and the names of their actions come of besides. */
  private static final List<String> GROUPING =
      List.of("incident_points.tsv", "happening_kinds.tsv", "en/dating.tsv", "cameo.tsv");

  private static final String REWORDED = "reworded";

  private final Transactions transactions;
  private final Database database;
  private final Rows rows;
  private final CodingJson json;
  private final String wording;
  private final String grouping;

  TableUpdate(
      Transactions transactions, Database database, Tables tables, Rows rows, CodingJson json) {
    this.transactions = transactions;
    this.database = database;
    this.rows = rows;
    this.json = json;
    this.wording = Hashes.of(tables, WORDING);
    this.grouping = Hashes.of(tables, Stream.concat(WORDING.stream(), GROUPING.stream()).toList());
  }

  /** Rows of claims; to be done before others join them. */
  void claims() throws SQLException, IOException {
    if (holds("wording", wording)) {
      return;
    }
    Connection writer = transactions.writer();
    Temporary.make(
        writer, REWORDED, "id TEXT, wording TEXT, source_country TEXT, target_country TEXT");
    try (Database.Bulk bulk = database.bulk(writer, REWORDED)) {
      transactions.read(
          "codings", List.of(), row -> rows.reworded(bulk, Reading.coding(row, json)));
    }
    change("ANALYZE " + REWORDED);
    change(Sql.read("reword"));
    Temporary.drop(writer, REWORDED);
    note("wording", wording);
  }

  /** Rows of claims, and what grouping keeps: no claim is linked, nor in an incident. */
  void grouping() throws SQLException, IOException {
    claims();
    if (holds("grouping", grouping)) {
      return;
    }
    for (String table : List.of("claim_keys", "claim_links", "loose", "incidents")) {
      change("DELETE FROM " + table);
    }
    change("UPDATE claims SET incident = NULL WHERE incident IS NOT NULL");
    note("grouping", grouping);
  }

  private boolean holds(String name, String value) throws SQLException, IOException {
    List<String> found = new ArrayList<>();
    Transactions.rows(
        transactions.writer(),
        "SELECT value FROM meta WHERE name = ?",
        List.of(name),
        row -> found.add(row.getString("value")));
    return found.equals(List.of(value));
  }

  private void note(String name, String value) throws SQLException {
    change("DELETE FROM meta WHERE name = ?", name);
    change("INSERT INTO meta (name, value) VALUES (?, ?)", name, value);
  }

  private void change(String sql, String... values) throws SQLException {
    try (PreparedStatement change = transactions.writer().prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        change.setString(i + 1, values[i]);
      }
      change.execute();
    }
  }
}
