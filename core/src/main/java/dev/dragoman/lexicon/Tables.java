package dev.dragoman.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The tables of the lexicon: UTF-8, tab-separated, a header row, {@code #} begins a comment line. A
 * user's own folder is laid over the bundled one: its rows come first, and so win.
 */
public final class Tables {
  private static final String ROOT = "/dev/dragoman/lexicon/";
  private final List<Path> overlays;

  private Tables(List<Path> overlays) {
    this.overlays = List.copyOf(overlays);
  }

  /** The tables that ship with Dragoman. */
  public static Tables bundled() {
    return new Tables(List.of());
  }

  /**
   * These tables with a folder of the same layout laid over them.
   *
   * @throws TableException where the folder has a table that the lexicon does not
   */
  public Tables overlay(Path folder) {
    for (Path file : files(folder)) {
      if (bundled(name(folder, file)).isEmpty()) {
        throw new TableException(file.toString(), 0, "the lexicon has no table of that name");
      }
    }
    List<Path> all = new ArrayList<>();
    all.add(folder);
    all.addAll(overlays);
    return new Tables(all);
  }

  /**
   * All rows of a table, overlays first.
   *
   * @param name path under the lexicon folder: {@code "en/months.tsv"}
   * @throws TableException where a row is broken or no such table exists, with file and line
   */
  public List<Row> read(String name) {
    List<Row> rows = new ArrayList<>();
    boolean found = false;
    for (Path folder : overlays) {
      Path file = folder.resolve(name);
      if (Files.isRegularFile(file)) {
        found = true;
        try {
          rows.addAll(parse(file.toString(), Files.readString(file, StandardCharsets.UTF_8)));
        } catch (IOException e) {
          throw new TableException(file.toString(), 0, "cannot be read: " + e.getMessage());
        }
      }
    }
    Optional<String> bundled = bundled(name);
    if (bundled.isEmpty() && !found) {
      throw new TableException(name, 0, "no such table");
    }
    bundled.ifPresent(text -> rows.addAll(parse("lexicon/" + name, text)));
    return rows;
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList();
    } catch (IOException e) {
      throw new TableException(folder.toString(), 0, "cannot be read: " + e.getMessage());
    }
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  /**
   * Adds what the named tables hold to a digest, and all tables of the folders laid over them, for
   * the codebook version.
   */
  public void digest(MessageDigest digest, List<String> names) {
    for (Path folder : overlays) {
      for (Path file : files(folder)) {
        digest.update(name(folder, file).getBytes(StandardCharsets.UTF_8));
        read(name(folder, file))
            .forEach(row -> digest.update(row.cells.toString().getBytes(StandardCharsets.UTF_8)));
      }
    }
    for (String name : names) {
      for (Row row : read(name)) {
        digest.update(row.cells.toString().getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private static Optional<String> bundled(String name) {
    try (InputStream in = Tables.class.getResourceAsStream(ROOT + name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Row> parse(String file, String text) {
    List<Row> rows = new ArrayList<>();
    List<String> header = List.of();
    int number = 0;
    for (String line : text.split("\r?\n", -1)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = List.of(line.split("\t", -1));
      if (header.isEmpty()) {
        header = cells;
        Set<String> twice = new HashSet<>();
        for (String name : header) {
          if (name.isBlank() || !twice.add(name)) {
            throw new TableException(
                file, number, "the header has no or twice the name '" + name + "'");
          }
        }
        continue;
      }
      if (cells.size() > header.size()) {
        throw new TableException(
            file, number, cells.size() + " cells, but the header names " + header.size());
      }
      Map<String, String> named = new HashMap<>();
      for (int i = 0; i < cells.size(); i++) {
        named.put(header.get(i), cells.get(i).strip());
      }
      rows.add(new Row(file, number, named, Set.copyOf(header)));
    }
    return rows;
  }

  /**
   * One row.
   *
   * @param file where it stands
   * @param line in that file, from one
   * @param cells by column
   * @param columns that the header names
   */
  public record Row(String file, int line, Map<String, String> cells, Set<String> columns) {
    /** A cell's text, empty where the row is short. */
    public String get(String column) {
      if (!columns.contains(column)) {
        throw error("no column '" + column + "'");
      }
      return cells.getOrDefault(column, "");
    }

    /** A cell that may be empty. */
    public Optional<String> optional(String column) {
      String cell = get(column);
      return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    /** A cell's values, separated by {@code |}. */
    public List<String> list(String column) {
      List<String> values = new ArrayList<>();
      for (String value : get(column).split("\\|")) {
        if (!value.isBlank()) {
          values.add(value.strip());
        }
      }
      return values;
    }

    public TableException error(String why) {
      return new TableException(file, line, why);
    }
  }

  /** A table that cannot be read; the message says file and line. */
  public static final class TableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TableException(String file, int line, String why) {
      super(file + (line > 0 ? ":" + line : "") + ": " + why);
    }
  }
}
