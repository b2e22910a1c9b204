package dev.dragoman.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;

/** Where the record lies: a folder with DuckDB's file, or a PostgreSQL server. */
sealed interface Database {
  /** Opens a connection, of which any number may be open in this process. */
  Connection connect() throws SQLException;

  /** Appends rows to a table, faster than single inserts. */
  Bulk bulk(Connection connection, String table) throws SQLException;

  /** Which of the two, as the folder of its migrations is called. */
  String name();

  /** Finds documents by their words. */
  FullText text();

  /**
   * A mark that is another where other processes changed something: a folder has one process at a
   * time, so there it is empty.
   */
  String state(Connection connection) throws SQLException;

  /** Brings the tables to today's form; an older store keeps what it holds. */
  default void migrate(Flyway flyway) {
    try {
      flyway.migrate();
    } catch (FlywayException e) {
      throw new StoreException(
          "the store's tables cannot be brought up to date: " + e.getMessage(), e);
    }
  }

  /** Rows to be appended; closing writes what is left. */
  interface Bulk extends AutoCloseable {
    /**
     * @param cells as many as the table has columns: String, Integer, Long, Double, Boolean,
     *     LocalDate, Instant, byte[] or null
     */
    void add(@Nullable Object... cells) throws SQLException;

    @Override
    void close() throws SQLException;
  }

  /**
   * DuckDB in one file.
   *
   * @param file it
   */
  record Duck(Path file) implements Database {
    private static final String HELD = "Conflicting lock";

    @Override
    public Connection connect() throws SQLException {
      Properties settings = new Properties();
      settings.setProperty("autoinstall_known_extensions", "false");
      settings.setProperty("jdbc_stream_results", "true");
      try {
        return DriverManager.getConnection("jdbc:duckdb:" + file, settings);
      } catch (SQLException e) {
        if (String.valueOf(e.getMessage()).contains(HELD)) {
          throw new StoreException(
              "the store " + file.getParent() + " is in use by another process; stop that first",
              e);
        }
        throw e;
      }
    }

    @Override
    public Bulk bulk(Connection connection, String table) throws SQLException {
      return new DuckBulk(connection, table);
    }

    @Override
    public FullText text() {
      return new FolderText(file.resolveSibling("text"), this);
    }

    @Override
    public String state(Connection connection) {
      return "";
    }

    @Override
    public String name() {
      return "duckdb";
    }
  }

  /**
   * A PostgreSQL server.
   *
   * @param url {@code jdbc:postgresql://host/database?user=...}
   */
  record Postgres(String url) implements Database {
    @Override
    public Connection connect() throws SQLException {
      return DriverManager.getConnection(url);
    }

    @Override
    public Bulk bulk(Connection connection, String table) throws SQLException {
      return new PostgresBulk(connection, table);
    }

    @Override
    public FullText text() {
      return new ServerText();
    }

    @Override
    public String state(Connection connection) throws SQLException {
      try (Statement ask = connection.createStatement();
          ResultSet row = ask.executeQuery("SELECT CAST(pg_current_snapshot() AS TEXT)")) {
        row.next();
        return row.getString(1);
      }
    }

    @Override
    public String name() {
      return "postgresql";
    }
  }
}
