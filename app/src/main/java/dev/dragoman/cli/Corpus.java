package dev.dragoman.cli;

import dev.dragoman.model.Document;
import dev.dragoman.read.Read;
import dev.dragoman.read.Reader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder of articles with what a careful reader takes out of them: {@code index.tsv} lists the
 * files, {@code expected.tsv} the claims. The sample that ships with Dragoman, or a user's own.
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
   * A claim expected of an article; alternatives are divided by {@code |}, {@code *} is not judged.
   *
   * @param cells by column
   */
  record Expected(Map<String, String> cells) {
    String cell(String column) {
      return cells.getOrDefault(column, "*");
    }
  }

  /** The articles in the order of the index, each an outcome of reading; ids are file names. */
  List<Read> read(Reader reader) throws IOException {
    List<Read> reads = new ArrayList<>();
    for (Map<String, String> row : table("index.tsv")) {
      String file = row.getOrDefault("file", "");
      LocalDate day = LocalDate.parse(row.getOrDefault("published", ""));
      try (InputStream in = open(file);
          Stream<Read> outcome = reader.published(day).read(file, in)) {
        outcome.forEach(read -> reads.add(named(read, file, row.get("outlet"))));
      }
    }
    return reads;
  }

  List<Expected> expected() throws IOException {
    return table("expected.tsv").stream().map(Expected::new).toList();
  }

  private static Read named(
      Read read, String file, @org.jspecify.annotations.Nullable String outlet) {
    if (!(read instanceof Read.Ok ok)) {
      return read;
    }
    Document d = ok.document();
    return new Read.Ok(
        new Document(
            file,
            d.origin(),
            d.url(),
            Optional.ofNullable(outlet).or(d::outlet),
            d.agency(),
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
