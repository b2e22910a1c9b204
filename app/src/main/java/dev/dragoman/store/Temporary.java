package dev.dragoman.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Tables for the length of a change, seen by its connection alone. */
final class Temporary {
  private Temporary() {}

  static void make(Connection connection, String table, String columns) throws SQLException {
    try (Statement change = connection.createStatement()) {
      change.execute("CREATE TEMPORARY TABLE " + table + " (" + columns + ")");
    }
  }

  static void drop(Connection connection, String table) throws SQLException {
    try (Statement change = connection.createStatement()) {
      change.execute("DROP TABLE " + table);
    }
  }
}
