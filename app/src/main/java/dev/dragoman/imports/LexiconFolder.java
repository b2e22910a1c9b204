package dev.dragoman.imports;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** A folder of tables in the lexicon's layout, written row by row. */
public final class LexiconFolder implements AutoCloseable {
  /** The tables that an import may fill. */
  enum Table {
    ACTORS("actors.tsv", "id", "name", "aliases", "kind", "code", "office", "from", "to", "source"),
    COUNTRIES(
        "countries.tsv",
        "code",
        "name",
        "aliases",
        "adjectives",
        "people",
        "capital",
        "seats",
        "lat",
        "lon"),
    ROLES("roles.tsv", "words", "role", "kind", "bare"),
    HORIZONS("horizons.tsv", "source", "until"),
    GAZETTEER(
        "gazetteer.tsv.gz",
        "geonames",
        "name",
        "aliases",
        "country",
        "admin1",
        "admin2",
        "lat",
        "lon",
        "kind",
        "population");

    private final String file;
    private final List<String> columns;

    Table(String file, String... columns) {
      this.file = file;
      this.columns = List.of(columns);
    }
  }

  /**
   * An actor's code for a time: one row of {@code actors.tsv}.
   *
   * @param code CAMEO actor code
   * @param office canonical office, or empty
   * @param from first day
   * @param to last day
   */
  record Role(String code, String office, Optional<LocalDate> from, Optional<LocalDate> to) {}

  private static final int BUFFER = 1 << 16;
  private static final Pattern BLANKS = Pattern.compile("[\\s&&[^ ]]|^ | $|  ");
  private final Path folder;
  private final String source;
  private final Map<Table, BufferedWriter> open = new EnumMap<>(Table.class);
  private final Map<Table, Long> rows = new EnumMap<>(Table.class);

  private LexiconFolder(Path folder, String source) {
    this.folder = folder;
    this.source = source;
  }

  /**
   * Makes the folder.
   *
   * @param source what stands in the column of that name, and has the horizon
   * @throws IOException where one of the tables is there already
   */
  public static LexiconFolder create(Path folder, String source) throws IOException {
    for (Table table : Table.values()) {
      if (Files.exists(folder.resolve(table.file))) {
        throw new IOException(folder.resolve(table.file) + " is there already");
      }
    }
    Files.createDirectories(folder);
    return new LexiconFolder(folder, source);
  }

  /** Writes one actor, a row a role; the first bears the aliases. */
  void actor(String id, String name, List<String> aliases, String kind, List<Role> roles)
      throws IOException {
    List<String> names = aliases;
    for (Role role : roles) {
      row(
          Table.ACTORS,
          id,
          name,
          String.join("|", names),
          kind,
          role.code(),
          role.office(),
          role.from().map(LocalDate::toString).orElse(""),
          role.to().map(LocalDate::toString).orElse(""),
          source);
      names = List.of();
    }
  }

  void country(String code, String name, List<String> aliases, List<String> adjectives)
      throws IOException {
    row(
        Table.COUNTRIES,
        code,
        name,
        String.join("|", aliases),
        String.join("|", adjectives),
        "",
        "",
        "",
        "",
        "");
  }

  void role(List<String> words, String role, String kind) throws IOException {
    row(Table.ROLES, String.join("|", words), role, kind, role);
  }

  /** Writes one place; its cells are those of the table's columns. */
  void place(
      String geonames,
      String name,
      List<String> aliases,
      List<String> within,
      List<String> point,
      String kind,
      String population)
      throws IOException {
    row(
        Table.GAZETTEER,
        geonames,
        name,
        String.join("|", aliases),
        within.get(0),
        within.get(1),
        within.get(2),
        point.get(0),
        point.get(1),
        kind,
        population);
  }

  /** Until when the rows are known. */
  public void horizon(LocalDate until) throws IOException {
    row(Table.HORIZONS, source, until.toString());
  }

  private void row(Table table, String... cells) throws IOException {
    BufferedWriter writer = open.get(table);
    if (writer == null) {
      writer = writer(folder.resolve(table.file));
      open.put(table, writer);
      writer.write(String.join("\t", table.columns) + "\n");
    }
    List<String> clean = new ArrayList<>();
    for (String cell : cells) {
      clean.add(BLANKS.matcher(cell).find() ? cell.replaceAll("\\s+", " ").strip() : cell);
    }
    writer.write(String.join("\t", clean) + "\n");
    rows.merge(table, 1L, Long::sum);
  }

  private static BufferedWriter writer(Path file) throws IOException {
    if (!file.toString().endsWith(".gz")) {
      return Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    }
    return new BufferedWriter(
        new OutputStreamWriter(
            new GZIPOutputStream(Files.newOutputStream(file), BUFFER), StandardCharsets.UTF_8),
        BUFFER);
  }

  /** The tables written and their numbers of rows: {@code actors.tsv: 12 rows}. */
  public List<String> written() {
    List<String> lines = new ArrayList<>();
    rows.forEach(
        (table, count) ->
            lines.add(folder.resolve(table.file) + ": " + count + (count == 1 ? " row" : " rows")));
    return lines;
  }

  @Override
  public void close() throws IOException {
    for (BufferedWriter writer : open.values()) {
      writer.close();
    }
  }
}
