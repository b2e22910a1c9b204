package dev.dragoman.store;

import dev.dragoman.model.Coding;
import dev.dragoman.model.Document;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The documents of one change and what the record holds of them, inside its transaction. */
final class Kept {
  /**
   * A coding and its place in the record.
   *
   * @param version of the document, from 1
   * @param hash of that version
   * @param number of the coding, from 1 within the version
   * @param fresh whether the version is one not yet kept
   */
  record Placed(Coding coding, int version, String hash, int number, boolean fresh) {}

  private final Connection connection;
  private final List<String> ids;
  private final Map<String, Map<String, Integer>> versions = new HashMap<>();
  private final Map<String, Integer> codings = new HashMap<>();

  Kept(Connection connection, Collection<String> ids) throws SQLException {
    this.connection = connection;
    this.ids = List.copyOf(ids);
    if (ids.isEmpty()) {
      return;
    }
    read(
        "SELECT id, hash, version FROM documents WHERE id IN (:ids)",
        row ->
            versions
                .computeIfAbsent(row.getString("id"), i -> new HashMap<>())
                .put(row.getString("hash"), row.getInt("version")));
    read(
        "SELECT document_id, version, max(coding) AS coding FROM codings WHERE document_id IN (:ids)"
            + " GROUP BY document_id, version",
        row ->
            codings.put(
                key(row.getString("document_id"), row.getInt("version")), row.getInt("coding")));
  }

  /** Gives each coding its place, in the order given. */
  List<Placed> place(List<Coding> all) {
    List<Placed> placed = new ArrayList<>();
    for (Coding coding : all) {
      Document document = coding.document();
      Map<String, Integer> known = versions.computeIfAbsent(document.id(), i -> new HashMap<>());
      String hash = Hashes.of(document);
      boolean fresh = !known.containsKey(hash);
      int version = known.computeIfAbsent(hash, h -> known.size() + 1);
      int number = codings.merge(key(document.id(), version), 1, Integer::sum);
      placed.add(new Placed(coding, version, hash, number, fresh));
    }
    return placed;
  }

  /** Of each document the one that counts from now on, if it is among these. */
  List<Placed> heads(List<Placed> placed) {
    Map<String, Placed> heads = new LinkedHashMap<>();
    for (Placed one : placed) {
      String id = one.coding().document().id();
      if (one.version() == versions.getOrDefault(id, Map.of()).size()) {
        heads.put(id, one);
      }
    }
    return List.copyOf(heads.values());
  }

  private static String key(String id, int version) {
    return version + " " + id;
  }

  /** Whether any of the documents has a version that counts. */
  boolean counts() throws SQLException {
    List<String> found = new ArrayList<>();
    if (!ids.isEmpty()) {
      read("SELECT id FROM heads WHERE id IN (:ids)", row -> found.add(row.getString("id")));
    }
    return !found.isEmpty();
  }

  /** Takes the documents' claims out of what grouping keeps, before they go. */
  void loosen(Database database) throws SQLException {
    Loosening.of(connection, database, ids);
  }

  /** Takes documents' rows out of a table. */
  void delete(String table, String column) throws SQLException {
    if (ids.isEmpty()) {
      return;
    }
    try (PreparedStatement ask =
        connection.prepareStatement(
            "DELETE FROM " + table + " WHERE " + column + " IN (" + marks() + ")")) {
      bind(ask);
      ask.executeUpdate();
    }
  }

  private interface Row {
    void take(ResultSet row) throws SQLException;
  }

  private void read(String sql, Row sink) throws SQLException {
    try (PreparedStatement ask = connection.prepareStatement(sql.replace(":ids", marks()))) {
      bind(ask);
      try (ResultSet row = ask.executeQuery()) {
        while (row.next()) {
          sink.take(row);
        }
      }
    }
  }

  private String marks() {
    return String.join(", ", ids.stream().map(i -> "?").toList());
  }

  private void bind(PreparedStatement ask) throws SQLException {
    int i = 1;
    for (String id : ids) {
      ask.setString(i++, id);
    }
  }
}
