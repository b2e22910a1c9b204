package dev.dragoman.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Rows through DuckDB's appender. */
final class DuckBulk implements Database.Bulk {
  private final DuckDBAppender appender;

  DuckBulk(Connection connection, String table) throws SQLException {
    appender = connection.unwrap(DuckDBConnection.class).createAppender(table);
  }

  @Override
  public void add(@Nullable Object... cells) throws SQLException {
    appender.beginRow();
    for (Object cell : cells) {
      append(cell);
    }
    appender.endRow();
  }

  private void append(@Nullable Object cell) throws SQLException {
    if (cell == null) {
      appender.appendNull();
    } else if (cell instanceof String text) {
      appender.append(text);
    } else if (cell instanceof Integer number) {
      appender.append(number.intValue());
    } else if (cell instanceof Long number) {
      appender.append(number.longValue());
    } else if (cell instanceof Double number) {
      appender.append(number.doubleValue());
    } else if (cell instanceof Boolean truth) {
      appender.append(truth.booleanValue());
    } else if (cell instanceof LocalDate day) {
      appender.append(day);
    } else if (cell instanceof Instant instant) {
      appender.append(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
    } else if (cell instanceof byte[] bytes) {
      appender.append(bytes);
    } else {
      throw new IllegalArgumentException("no cell: " + cell.getClass());
    }
  }

  @Override
  public void close() throws SQLException {
    appender.close();
  }
}
