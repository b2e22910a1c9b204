package dev.dragoman.store;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows through PostgreSQL's COPY, in its text format. */
final class PostgresBulk implements Database.Bulk {
  private static final int CHUNK = 1 << 16;
  private final CopyIn copy;
  private final StringBuilder rows = new StringBuilder();

  PostgresBulk(Connection connection, String table) throws SQLException {
    String columns = columns(connection, table);
    copy =
        connection
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyIn("COPY " + table + " (" + columns + ") FROM STDIN");
  }

  /** All that are not worked out by the server. */
  private static String columns(Connection connection, String table) throws SQLException {
    try (var ask =
        connection.prepareStatement(
            "SELECT string_agg(column_name, ', ' ORDER BY ordinal_position) FROM information_schema.columns"
                + " WHERE table_name = ? AND table_schema = ANY (current_schemas(true)) AND is_generated = 'NEVER'")) {
      ask.setString(1, table);
      try (var rows = ask.executeQuery()) {
        rows.next();
        return rows.getString(1);
      }
    }
  }

  @Override
  public void add(@Nullable Object... cells) throws SQLException {
    for (int i = 0; i < cells.length; i++) {
      if (i > 0) {
        rows.append('\t');
      }
      append(cells[i]);
    }
    rows.append('\n');
    if (rows.length() > CHUNK) {
      send();
    }
  }

  private void append(@Nullable Object cell) {
    if (cell == null) {
      rows.append("\\N");
    } else if (cell instanceof byte[] bytes) {
      rows.append("\\\\x").append(HexFormat.of().formatHex(bytes));
    } else if (cell instanceof Instant instant) {
      rows.append(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
    } else {
      escape(cell.toString());
    }
  }

  /** As COPY wants it; PostgreSQL holds no NUL, which becomes U+FFFD. */
  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\' -> rows.append("\\\\");
        case '\t' -> rows.append("\\t");
        case '\n' -> rows.append("\\n");
        case '\r' -> rows.append("\\r");
        case '\0' -> rows.append('\ufffd');
        default -> rows.append(c);
      }
    }
  }

  private void send() throws SQLException {
    byte[] bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
    copy.writeToCopy(bytes, 0, bytes.length);
    rows.setLength(0);
  }

  @Override
  public void close() throws SQLException {
    if (copy.isActive()) {
      send();
      copy.endCopy();
    }
  }
}
