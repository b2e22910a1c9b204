package dev.dragoman.store;

import dev.dragoman.copies.CopyGroups;
import dev.dragoman.copies.CopyIndex;
import dev.dragoman.copies.Link;
import dev.dragoman.copies.Sketch;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds which documents are copies of which, from the sketches of all, and writes what changed; the
 * claims of documents for which it did are to be linked anew.
 */
final class CopyUpdate {
  private final Connection connection;
  private final Database database;

  CopyUpdate(Connection connection, Database database) {
    this.connection = connection;
    this.database = database;
  }

  void run() throws SQLException {
    CopyIndex index = new CopyIndex();
    CopyGroups groups = new CopyGroups();
    Map<String, Optional<String>> before = new HashMap<>();
    try (PreparedStatement ask =
            connection.prepareStatement(
                "SELECT id, published, copy_of, sketch FROM heads ORDER BY id");
        ResultSet row = ask.executeQuery()) {
      while (row.next()) {
        String id = row.getString("id");
        Sketch sketch = Sketch.of(row.getBytes("sketch"));
        groups.add(id, Reading.day(row, "published"));
        for (Link link : index.links(sketch)) {
          groups.join(id, link.id());
        }
        index.add(id, sketch);
        before.put(id, Reading.text(row, "copy_of"));
      }
    }
    List<String> changed = new ArrayList<>();
    before.forEach(
        (id, copyOf) -> {
          if (!groups.copyOf(id).equals(copyOf)) {
            changed.add(id);
          }
        });
    write(changed, groups);
  }

  private void write(List<String> changed, CopyGroups groups) throws SQLException {
    if (changed.isEmpty()) {
      return;
    }
    Loosening.of(connection, database, changed);
    Temporary.make(connection, "changed_copies", "id TEXT, copy_of TEXT");
    try (Database.Bulk bulk = database.bulk(connection, "changed_copies")) {
      for (String id : changed) {
        bulk.add(id, groups.copyOf(id).orElse(null));
      }
    }
    try (var change = connection.createStatement()) {
      change.executeUpdate(
          "UPDATE heads SET copy_of = n.copy_of FROM changed_copies n WHERE heads.id = n.id");
      change.executeUpdate(
          "UPDATE claims SET incident = NULL WHERE incident IS NOT NULL"
              + " AND document_id IN (SELECT id FROM changed_copies)");
    }
    Temporary.drop(connection, "changed_copies");
  }
}
