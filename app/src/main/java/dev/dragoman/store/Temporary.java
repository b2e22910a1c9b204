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

  /** A table of what a question finds. */
  static void of(Connection connection, String table, String select) throws SQLException {
    try (Statement change = connection.createStatement()) {
      change.execute("CREATE TEMPORARY TABLE " + table + " AS " + select);
      change.execute("ANALYZE " + table);
    }
  }

  static void clear(Connection connection, String table) throws SQLException {
    try (Statement change = connection.createStatement()) {
      change.execute("DELETE FROM " + table);
    }
  }

  static void drop(Connection connection, String table) throws SQLException {
    try (Statement change = connection.createStatement()) {
      change.execute("DROP TABLE " + table);
    }
  }
}
