package dev.dragoman.cli;

import dev.dragoman.model.Document;
import dev.dragoman.read.Read;
import dev.dragoman.read.Reader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder of articles with what a careful reader takes out of them: {@code index.tsv} lists the
 * files, {@code expected.tsv} the claims; {@code corpus/README.md} tells the columns. The sample
 * that ships with Dragoman, or a user's own.
 */
final class Corpus {
  private static final String ROOT = "/dev/dragoman/corpus/";
  private final Optional<Path> folder;

  private Corpus(Optional<Path> folder) {
    this.folder = folder;
  }

  static Corpus bundled() {
    return new Corpus(Optional.empty());
  }

  static Corpus of(Path folder) {
    return new Corpus(Optional.of(folder));
  }

  /**
   * A claim expected of an article; alternatives are divided by {@code |}, and where one of them is
   * {@code *} the cell is not judged.
   *
   * @param cells by column
   */
  record Expected(Map<String, String> cells) {
    String cell(String column) {
      return cells.getOrDefault(column, "*");
    }

    /** Whether a coder may do without it: it counts neither as missed nor its claim as wrong. */
    boolean optional() {
      return cell("optional").equals("yes");
    }
  }

  /**
   * A line of the index.
   *
   * @param file its name in the folder
   * @param published the day, in UTC where the index gives an instant
   * @param outlet who published it
   * @param agency whose text it is, where it is a copy
   */
  private record Entry(
      String file, LocalDate published, Optional<String> outlet, Optional<String> agency) {}

  /**
   * The articles in the order of the index, each an outcome of reading; ids are file names.
   *
   * @throws IOException where a file is missing, or a line of the index is wrong, with its file
   */
  List<Read> read(Reader reader) throws IOException {
    List<Read> reads = new ArrayList<>();
    for (Entry entry : index()) {
      try (InputStream in = open(entry.file);
          Stream<Read> outcome = reader.published(entry.published).read(entry.file, in)) {
        outcome.forEach(read -> reads.add(named(read, entry)));
      }
    }
    return reads;
  }

  private List<Entry> index() throws IOException {
    List<Entry> entries = new ArrayList<>();
    for (Map<String, String> row : table("index.tsv")) {
      String written = row.getOrDefault("published", "");
      try {
        entries.add(
            new Entry(
                row.getOrDefault("file", ""),
                day(written),
                cell(row, "outlet"),
                cell(row, "wire")));
      } catch (DateTimeException e) {
        throw new IOException(
            "index.tsv: "
                + row.get("file")
                + ": published is neither a day nor an instant: "
                + written,
            e);
      }
    }
    return entries;
  }

  private static LocalDate day(String written) {
    return written.contains("T")
        ? OffsetDateTime.parse(written).withOffsetSameInstant(ZoneOffset.UTC).toLocalDate()
        : LocalDate.parse(written);
  }

  /** What a cell says; {@code -} is nothing. */
  private static Optional<String> cell(Map<String, String> row, String column) {
    return Optional.ofNullable(row.get(column)).filter(c -> !c.equals("-") && !c.isBlank());
  }

  List<Expected> expected() throws IOException {
    return table("expected.tsv").stream().map(Expected::new).toList();
  }

  private static Read named(Read read, Entry entry) {
    if (!(read instanceof Read.Ok ok)) {
      return read;
    }
    Document d = ok.document();
    return new Read.Ok(
        new Document(
            entry.file,
            d.origin(),
            d.url(),
            entry.outlet.or(d::outlet),
            entry.agency.or(d::agency),
            d.byline(),
            d.title(),
            d.titleSpan(),
            d.language(),
            d.published(),
            d.fetched(),
            d.text(),
            d.original()));
  }

  private List<Map<String, String>> table(String name) throws IOException {
    List<String> lines;
    try (InputStream in = open(name)) {
      lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
    String[] header = lines.isEmpty() ? new String[0] : lines.get(0).split("\t", -1);
    List<Map<String, String>> rows = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).isBlank() || lines.get(i).startsWith("#")) {
        continue;
      }
      String[] cells = lines.get(i).split("\t", -1);
      if (cells.length != header.length) {
        throw new IOException(
            name + ":" + (i + 1) + ": " + cells.length + " cells instead of " + header.length);
      }
      Map<String, String> row = new HashMap<>();
      for (int k = 0; k < cells.length; k++) {
        row.put(header[k], cells[k]);
      }
      rows.add(row);
    }
    return rows;
  }

  private InputStream open(String name) throws IOException {
    if (folder.isPresent()) {
      return Files.newInputStream(folder.get().resolve(name));
    }
    InputStream in = Corpus.class.getResourceAsStream(ROOT + name);
    if (in == null) {
      throw new IOException("corpus/" + name + ": no such file");
    }
    return in;
  }
}
