package dev.dragoman.store;

import dev.dragoman.model.Document;
import dev.dragoman.store.ClaimStore.Known;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the record holds of the documents of one change, inside its transaction. */
final class Kept {
  private final Connection connection;
  private final List<String> ids;
  private final Map<String, Known> heads = new HashMap<>();
  private final Map<String, Integer> codings = new HashMap<>();

  Kept(Connection connection, Collection<String> ids) throws SQLException {
    this.connection = connection;
    this.ids = List.copyOf(ids);
    if (ids.isEmpty()) {
      return;
    }
    try (PreparedStatement ask =
        connection.prepareStatement(
            "SELECT id, version, coding, hash FROM heads WHERE id IN (" + marks() + ")")) {
      bind(ask);
      try (ResultSet row = ask.executeQuery()) {
        while (row.next()) {
          String id = row.getString("id");
          heads.put(id, new Known(row.getInt("version"), row.getString("hash"), ""));
          codings.put(id, row.getInt("coding"));
        }
      }
    }
  }

  /** Takes a document as it now is; tells whether that is a version not yet kept. */
  boolean version(Document document) {
    String id = document.id();
    String hash = Hashes.of(document);
    Known before = heads.get(id);
    if (before != null && before.hash().equals(hash)) {
      return false;
    }
    heads.put(id, new Known(before == null ? 1 : before.version() + 1, hash, ""));
    codings.put(id, 0);
    return true;
  }

  /** The head of a document, once it was taken. */
  Known of(Document document) {
    return Optional.ofNullable(heads.get(document.id())).orElseThrow();
  }

  /** The number of the coding that is being kept. */
  int coding(Document document) {
    return codings.getOrDefault(document.id(), 0) + 1;
  }

  /** Takes these documents' rows out of a table. */
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
