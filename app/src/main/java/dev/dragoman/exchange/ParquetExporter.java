package dev.dragoman.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Our own columns as Parquet, compressed with Zstandard. The claims go into a file of text beside
 * which DuckDB then makes the table, so that memory does not grow with them; the file is about four
 * times as large as the table, and gone afterwards.
 */
final class ParquetExporter implements Exporter {
  private static final List<String> SETTINGS =
      List.of(
          "SET autoinstall_known_extensions=false",
          "SET memory_limit='512MB'",
          "SET threads=2",
          "SET TimeZone='UTC'");
  private final OutputStream out;
  private final Path folder;
  private final List<Columns.Column> columns;
  private final Exporter rows;
  private boolean closed;

  ParquetExporter(Rendering rendering, OutputStream out) throws IOException {
    this.out = out;
    this.folder = Files.createTempDirectory("dragoman-export");
    this.columns = new Columns(rendering).list();
    BufferedWriter text = Files.newBufferedWriter(folder.resolve("claims.csv"));
    this.rows = new StreamExporter(new FlatRows(rendering, text), text, Misfit.none());
  }

  @Override
  public void write(StoredClaim claim) throws IOException {
    rows.write(claim);
  }

  @Override
  public Tally tally() {
    return rows.tally();
  }

  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    try (out) {
      rows.close();
      Path table = folder.resolve("claims.parquet");
      copy(folder.resolve("claims.csv"), table);
      Files.copy(table, out);
    } finally {
      clear();
    }
  }

  private void copy(Path text, Path table) throws IOException {
    String types =
        columns.stream()
            .map(c -> "'" + c.name() + "': '" + c.type() + "'")
            .collect(Collectors.joining(", "));
    String read =
        String.format(
            Locale.ROOT,
            "read_csv('%s', header=true, delim=',', quote='\"', escape='\"', nullstr='',"
                + " allow_quoted_nulls=true, auto_detect=false, new_line='\\n', parallel=false,"
                + " max_line_size=16777216, columns={%s})",
            quoted(text),
            types);
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement()) {
      for (String setting : SETTINGS) {
        statement.execute(setting);
      }
      statement.execute("SET temp_directory='" + quoted(folder.resolve("spill")) + "'");
      statement.execute(
          "COPY (SELECT * FROM "
              + read
              + ") TO '"
              + quoted(table)
              + "' (FORMAT parquet, COMPRESSION zstd)");
    } catch (SQLException e) {
      throw new IOException("Parquet cannot be written: " + e.getMessage(), e);
    }
  }

  private static String quoted(Path path) {
    return path.toString().replace("'", "''");
  }

  private void clear() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
