package dev.dragoman.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** One connection that writes, and one for each question; what goes wrong becomes a sentence. */
final class Transactions implements AutoCloseable {
  private final Database database;
  private final Connection writer;
  private final String opened = UUID.randomUUID().toString();
  private final AtomicLong changes = new AtomicLong();

  Transactions(Database database) throws SQLException {
    this.database = database;
    this.writer = database.connect();
  }

  Connection writer() {
    return writer;
  }

  /** A row of an answer, handed on. */
  interface RowSink {
    void take(ResultSet row) throws SQLException, IOException;
  }

  /** Asks a question of {@code queries/}. */
  void read(String query, List<?> values, RowSink sink) {
    rows(Sql.read(query), values, sink);
  }

  /** Hands on the rows of an answer, one after another. */
  void rows(String sql, List<?> values, RowSink sink) {
    reading(connection -> rows(connection, sql, values, sink));
  }

  static RowSink rows(Connection connection, String sql, List<?> values, RowSink sink)
      throws SQLException, IOException {
    connection.setAutoCommit(false); // PostgreSQL hands on row by row only so
    try (PreparedStatement ask = connection.prepareStatement(sql)) {
      ask.setFetchSize(1_000);
      for (int i = 0; i < values.size(); i++) {
        ask.setObject(i + 1, values.get(i));
      }
      try (ResultSet row = ask.executeQuery()) {
        while (row.next()) {
          sink.take(row);
        }
      }
    }
    return sink;
  }

  /** What is asked of a connection. */
  interface Reader<T> {
    T ask(Connection connection) throws SQLException, IOException;
  }

  /** What is changed through the one connection that writes. */
  interface Change {
    void make() throws SQLException, IOException;
  }

  /** Asks through a connection of its own. */
  <T> T reading(Reader<T> reader) {
    try (Connection connection = database.connect()) {
      return reader.ask(connection);
    } catch (SQLException e) {
      throw new StoreException("the store cannot answer: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Changes rows as a file of {@code queries/} says, inside {@link #writing}; how many.
   *
   * @param values text, or null
   */
  int change(String query, @Nullable String... values) throws SQLException {
    try (PreparedStatement change = writer.prepareStatement(Sql.read(query))) {
      for (int i = 0; i < values.length; i++) {
        change.setString(i + 1, values[i]);
      }
      return change.executeUpdate();
    }
  }

  /** An instant as the tables have it, in text: UTC, without a zone, to the microsecond. */
  static String stamp(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZoneOffset.UTC)
        .truncatedTo(ChronoUnit.MICROS)
        .toString();
  }

  /** All of it, or none; one at a time. */
  synchronized void writing(Change change) {
    try {
      writer.setAutoCommit(false);
      try {
        change.make();
        writer.commit();
      } catch (SQLException | IOException | RuntimeException e) {
        writer.rollback();
        throw e;
      } finally {
        writer.setAutoCommit(true);
        changes.incrementAndGet();
      }
    } catch (SQLException e) {
      throw new StoreException("the store cannot be written: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** See {@link ClaimStore#state()}. */
  String state() {
    return opened + " " + changes.get() + " " + reading(database::state);
  }

  @Override
  public void close() {
    try {
      writer.close();
    } catch (SQLException e) {
      throw new StoreException("the store cannot be closed: " + e.getMessage(), e);
    }
  }
}
