package dev.dragoman.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * The tables of the lexicon: UTF-8, tab-separated, a header row, {@code #} begins a comment line. A
 * user's own folder is laid over the bundled one: its rows come first, and so win. A large table is
 * compressed, its name ends in {@code .tsv.gz}, and a user's takes the place of the bundled one.
 */
public final class Tables {
  private static final String ROOT = "/dev/dragoman/lexicon/";
  private static final String PACKED = ".tsv.gz";
  private static final int BUFFER = 1 << 16;
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
      if (Tables.class.getResource(ROOT + name(folder, file)) == null) {
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
    for (Source source : sources(name)) {
      source.each(rows::add);
    }
    return rows;
  }

  /**
   * Hands on the rows of a large table one by one, each in the place of the one before. An
   * overlay's table takes the place of ours.
   *
   * @param name path under the lexicon folder, ending in {@code .tsv.gz}: the table is compressed
   * @throws TableException where a row is broken or no such table exists, with file and line
   */
  public void each(String name, Consumer<Cells> reader) {
    sources(name).get(0).packed(reader);
  }

  /** The files of that name, the one that wins first; at least one. */
  private List<Source> sources(String name) {
    List<Source> sources = new ArrayList<>();
    for (Path folder : overlays) {
      Path file = folder.resolve(name);
      if (Files.isRegularFile(file)) {
        sources.add(new Source(file.toString(), () -> Files.newInputStream(file)));
      }
    }
    URL bundled = Tables.class.getResource(ROOT + name);
    if (bundled != null) {
      sources.add(new Source("lexicon/" + name, bundled::openStream));
    }
    if (sources.isEmpty()) {
      throw new TableException(name, 0, "no such table");
    }
    return sources;
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(f -> f.toString().endsWith(".tsv") || f.toString().endsWith(PACKED))
          .sorted()
          .toList();
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
        digest(digest, name(folder, file));
      }
    }
    names.forEach(name -> digest(digest, name));
  }

  private void digest(MessageDigest digest, String name) {
    if (name.endsWith(PACKED)) {
      sources(name).get(0).bytes(digest::update);
      return;
    }
    for (Row row : read(name)) {
      digest.update(row.cells.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  /**
   * One row.
   *
   * @param file where it stands
   * @param line in that file, from one
   * @param cells in the order of the header; a short row has fewer
   * @param columns that the header names, and their places in it
   */
  public record Row(String file, int line, List<String> cells, Map<String, Integer> columns) {
    /** A cell's text, empty where the row is short. */
    public String get(String column) {
      Integer at = columns.get(column);
      if (at == null) {
        throw error("no column '" + column + "'");
      }
      return at < cells.size() ? cells.get(at).strip() : "";
    }

    /** A cell that may be empty. */
    public Optional<String> optional(String column) {
      String cell = get(column);
      return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    /** A cell's values, separated by {@code |}. */
    public List<String> list(String column) {
      if (get(column).isEmpty()) {
        return List.of();
      }
      List<String> values = new ArrayList<>();
      for (String value : get(column).split("\\|")) {
        if (!value.isBlank()) {
          values.add(value.strip());
        }
      }
      return values;
    }

    /** The error to throw for what this row says. */
    public TableException error(String why) {
      return new TableException(file, line, why);
    }
  }

  /** Opens a table's bytes. */
  private interface Opener {
    InputStream open() throws IOException;
  }

  /** A table's file, which {@link #packed} reads where it is compressed. */
  private record Source(String file, Opener opener) {
    void each(Consumer<Row> reader) {
      int line = 0;
      try (InputStream in = opener.open();
          BufferedReader lines =
              new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()))) {
        Map<String, Integer> columns = Map.of();
        for (String text = lines.readLine(); text != null; text = lines.readLine()) {
          line++;
          if (text.isBlank() || text.startsWith("#")) {
            continue;
          }
          List<String> cells = List.of(text.split("\t", -1));
          if (columns.isEmpty()) {
            columns = header(cells, line);
          } else if (cells.size() > columns.size()) {
            throw new TableException(
                file, line, cells.size() + " cells, but the header names " + columns.size());
          } else {
            reader.accept(new Row(file, line, cells, columns));
          }
        }
      } catch (IOException e) {
        throw new TableException(file, line, "cannot be read: " + e.getMessage());
      }
    }

    void packed(Consumer<Cells> reader) {
      int line = 0;
      try (InputStream in = opener.open();
          InputStream unpacked = new GZIPInputStream(in, BUFFER)) {
        Lines lines = new Lines(unpacked);
        Cells cells = null;
        while (lines.next()) {
          line++;
          if (lines.idle()) {
            continue;
          }
          if (cells == null) {
            String header =
                new String(
                    lines.bytes(),
                    lines.start(),
                    lines.end() - lines.start(),
                    StandardCharsets.UTF_8);
            cells = new Cells(file, header(List.of(header.split("\t", -1)), line));
          } else {
            reader.accept(cells.at(lines.bytes(), lines.start(), lines.end(), line));
          }
        }
      } catch (IOException e) {
        throw new TableException(file, line, "cannot be read: " + e.getMessage());
      }
    }

    private Map<String, Integer> header(List<String> cells, int line) {
      Map<String, Integer> columns = new HashMap<>();
      for (String name : cells) {
        if (name.isBlank() || columns.putIfAbsent(name.strip(), columns.size()) != null) {
          throw new TableException(
              file, line, "the header has no or twice the name '" + name + "'");
        }
      }
      return Map.copyOf(columns);
    }

    void bytes(Consumer<byte[]> reader) {
      try (InputStream in = opener.open()) {
        for (byte[] part = in.readNBytes(BUFFER); part.length > 0; part = in.readNBytes(BUFFER)) {
          reader.accept(part);
        }
      } catch (IOException e) {
        throw new TableException(file, 0, "cannot be read: " + e.getMessage());
      }
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
