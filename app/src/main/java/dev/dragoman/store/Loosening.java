package dev.dragoman.store;

import dev.dragoman.incident.Component;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;

/**
 * Takes claims out of what grouping keeps before they go or become others: their keys and links are
 * deleted, and the incidents that they were in or linked with marked to be told anew.
 */
final class Loosening {
  private static final String LEAVING = "leaving";

  private Loosening() {}

  static void of(Connection connection, Database database, Collection<String> documentIds)
      throws SQLException {
    Temporary.make(connection, LEAVING, "id TEXT");
    try (Database.Bulk bulk = database.bulk(connection, LEAVING)) {
      for (String id : documentIds) {
        bulk.add(id);
      }
    }
    try (Statement change = connection.createStatement()) {
      change.execute("ANALYZE " + LEAVING);
      for (String step : Sql.script("loosen")) {
        change.executeUpdate(step.replace(":least", String.valueOf(Component.LEAST)));
      }
    }
    Temporary.drop(connection, LEAVING);
  }
}
