package dev.dragoman.store;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * All of the record in one zip file, the same for both databases: a {@code TABLE.tsv} for each
 * table, a header row, {@code \N} for what is absent, and backslash, tab and line ends escaped.
 */
final class Backup {
  private static final List<String> TABLES =
      List.of(
          "documents",
          "codings",
          "heads",
          "claims",
          "quotes",
          "incidents",
          "claim_keys",
          "claim_links",
          "loose",
          "rejects",
          "reviews",
          "filters",
          "alerts",
          "meta");

  /** Tables that backups of earlier versions lack. */
  private static final Set<String> LATER = Set.of("reviews", "filters", "alerts", "meta");

  private static final String ABSENT = "\\N";

  private final Connection connection;
  private final Database database;

  Backup(Connection connection, Database database) {
    this.connection = connection;
    this.database = database;
  }

  /** Written beside its place and then moved there, so that no half of a backup bears its name. */
  void write(Path file) throws IOException, SQLException {
    Path beside = file.resolveSibling(file.getFileName() + ".part");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String table : TABLES) {
        zip.putNextEntry(new ZipEntry(table + ".tsv"));
        table(table, zip);
        zip.closeEntry();
      }
    }
    Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private void table(String table, OutputStream out) throws IOException, SQLException {
    try (Statement ask = connection.createStatement()) {
      ask.setFetchSize(1_000);
      try (ResultSet row = ask.executeQuery("SELECT * FROM " + table)) {
        List<Integer> columns = columns(row.getMetaData());
        line(out, names(row.getMetaData(), columns));
        while (row.next()) {
          List<String> cells = new ArrayList<>();
          for (int column : columns) {
            cells.add(cell(row, column));
          }
          line(out, cells);
        }
      }
    }
  }

  /** Those that are kept; what the server works out itself is not. */
  private static List<Integer> columns(ResultSetMetaData about) throws SQLException {
    List<Integer> columns = new ArrayList<>();
    for (int i = 1; i <= about.getColumnCount(); i++) {
      if (!about.getColumnTypeName(i).equals("tsvector")) {
        columns.add(i);
      }
    }
    return columns;
  }

  private static List<String> names(ResultSetMetaData about, List<Integer> columns)
      throws SQLException {
    List<String> names = new ArrayList<>();
    for (int column : columns) {
      names.add(about.getColumnLabel(column));
    }
    return names;
  }

  private static String cell(ResultSet row, int column) throws SQLException {
    if (binary(row.getMetaData().getColumnType(column))) {
      byte[] bytes = row.getBytes(column);
      return bytes == null ? ABSENT : Base64.getEncoder().encodeToString(bytes);
    }
    if (row.getMetaData().getColumnType(column) == Types.TIMESTAMP) {
      java.sql.Timestamp stamp = row.getTimestamp(column);
      return stamp == null ? ABSENT : stamp.toLocalDateTime().toString();
    }
    String text = row.getString(column);
    return text == null ? ABSENT : escaped(text);
  }

  private static boolean binary(int type) {
    return type == Types.BLOB || type == Types.BINARY || type == Types.VARBINARY;
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }

  private static void line(OutputStream out, List<String> cells) throws IOException {
    out.write((String.join("\t", cells) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** Into empty tables. */
  void read(Path file) throws IOException, SQLException {
    try (Statement ask = connection.createStatement();
        ResultSet row = ask.executeQuery("SELECT count(*) FROM documents")) {
      row.next();
      if (row.getLong(1) > 0) {
        throw new StoreException("only an empty store is restored, and this one holds documents");
      }
    }
    try (Statement change = connection.createStatement()) {
      change.execute("DELETE FROM meta");
    }
    try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
      for (String table : TABLES) {
        ZipEntry entry = zip.getEntry(table + ".tsv");
        if (entry == null && LATER.contains(table)) {
          continue;
        }
        if (entry == null) {
          throw new StoreException(file + ": no backup of a record: " + table + ".tsv is missing");
        }
        try (BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(zip.getInputStream(entry), StandardCharsets.UTF_8))) {
          fill(table, lines, file);
        }
      }
    }
  }

  private void fill(String table, BufferedReader lines, Path file)
      throws IOException, SQLException {
    List<Integer> types = new ArrayList<>();
    List<String> names = new ArrayList<>();
    try (Statement ask = connection.createStatement();
        ResultSet none = ask.executeQuery("SELECT * FROM " + table + " WHERE FALSE")) {
      for (int column : columns(none.getMetaData())) {
        types.add(none.getMetaData().getColumnType(column));
        names.add(none.getMetaData().getColumnLabel(column));
      }
    }
    String header = lines.readLine();
    if (!String.join("\t", names).equals(header)) {
      throw new StoreException(file + ": " + table + ".tsv has other columns than this version's");
    }
    int number = 1;
    try (Database.Bulk bulk = database.bulk(connection, table)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        String[] cells = line.split("\t", -1);
        if (cells.length != types.size()) {
          throw new StoreException(
              file
                  + ": "
                  + table
                  + ".tsv:"
                  + number
                  + ": "
                  + cells.length
                  + " cells instead of "
                  + types.size());
        }
        @Nullable Object[] values = new @Nullable Object[cells.length];
        for (int i = 0; i < cells.length; i++) {
          values[i] = value(cells[i], types.get(i));
        }
        bulk.add(values);
      }
    }
  }

  private static @Nullable Object value(String cell, int type) {
    if (cell.equals(ABSENT)) {
      return null;
    }
    if (binary(type)) {
      return Base64.getDecoder().decode(cell);
    }
    return switch (type) {
      case Types.INTEGER -> Integer.valueOf(cell);
      case Types.BIGINT -> Long.valueOf(cell);
      case Types.DOUBLE, Types.FLOAT -> Double.valueOf(cell);
      case Types.BOOLEAN, Types.BIT -> cell.equals("true") || cell.equals("t");
      case Types.DATE -> LocalDate.parse(cell);
      case Types.TIMESTAMP -> instant(cell);
      default -> unescaped(cell);
    };
  }

  private static Instant instant(String cell) {
    return LocalDateTime.parse(cell).toInstant(ZoneOffset.UTC);
  }

  private static String unescaped(String cell) {
    if (cell.indexOf('\\') < 0) {
      return cell;
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c != '\\' || i + 1 == cell.length()) {
        text.append(c);
        continue;
      }
      char escaped = cell.charAt(++i);
      text.append(
          switch (escaped) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> escaped;
          });
    }
    return text.toString();
  }
}
