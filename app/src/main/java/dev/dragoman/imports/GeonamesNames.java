package dev.dragoman.imports;

import dev.dragoman.imports.GeonamesDump.WrongLine;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lines of two tables that belong together by their GeoNames id, however large the tables are: both
 * are dealt out to files by the id, and one pair of files at a time is held.
 */
final class GeonamesNames implements AutoCloseable {
  private static final int PARTS = 64;
  private static final int ID = 1;
  private static final int LANGUAGE = 2;
  private static final int NAME = 3;
  private static final int PREFERRED = 4;
  private static final int COLLOQUIAL = 6;
  private static final int HISTORIC = 7;

  private final Path folder = Files.createTempDirectory("dragoman-geonames");
  private final List<BufferedWriter> names = new ArrayList<>();
  private final List<BufferedWriter> places = new ArrayList<>();
  private final Set<String> languages;

  /**
   * @param languages whose names are taken, beside those of no language
   */
  GeonamesNames(List<String> languages) throws IOException {
    this.languages = Set.copyOf(languages);
    for (int part = 0; part < PARTS; part++) {
      names.add(Files.newBufferedWriter(folder.resolve("names" + part)));
      places.add(Files.newBufferedWriter(folder.resolve("places" + part)));
    }
  }

  /**
   * Another name of a place.
   *
   * @param english in which it is the best that there is
   */
  record Name(String text, boolean english) {}

  /** Takes a place's line and its other names. */
  interface Sink {
    void accept(String[] place, List<Name> names) throws IOException;
  }

  /** Takes a line of the table of alternate names: eight columns, the last ones may be missing. */
  void name(String[] cells) throws IOException, WrongLine {
    long id = GeonamesImport.id(cells[ID]);
    String language = cells[LANGUAGE];
    if (!language.isEmpty() && !languages.contains(language)
        || flag(cells, COLLOQUIAL)
        || !GeonamesImport.latin(cells[NAME])) {
      return;
    }
    boolean english = language.equals("en") && flag(cells, PREFERRED) && !flag(cells, HISTORIC);
    names.get(part(id)).write(id + "\t" + (english ? "1" : "") + "\t" + cells[NAME] + "\n");
  }

  private static boolean flag(String[] cells, int column) {
    return column < cells.length && cells[column].equals("1");
  }

  /** Takes a place's line, its id first. */
  void place(String[] cells) throws IOException, WrongLine {
    places.get(part(GeonamesImport.id(cells[0]))).write(String.join("\t", cells) + "\n");
  }

  private static int part(long id) {
    return (int) (id % PARTS);
  }

  /** Hands on each place with its names. */
  void join(Sink sink) throws IOException {
    for (int part = 0; part < PARTS; part++) {
      names.get(part).close();
      places.get(part).close();
      Map<String, List<Name>> byId = new HashMap<>();
      try (BufferedReader in = Files.newBufferedReader(folder.resolve("names" + part))) {
        for (String line = in.readLine(); line != null; line = in.readLine()) {
          String[] cells = line.split("\t", -1);
          byId.computeIfAbsent(cells[0], id -> new ArrayList<>(2))
              .add(new Name(cells[2], !cells[1].isEmpty()));
        }
      }
      try (BufferedReader in = Files.newBufferedReader(folder.resolve("places" + part))) {
        for (String line = in.readLine(); line != null; line = in.readLine()) {
          String[] cells = line.split("\t", -1);
          sink.accept(cells, byId.getOrDefault(cells[0], List.of()));
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    for (int part = 0; part < PARTS; part++) {
      names.get(part).close();
      places.get(part).close();
      Files.deleteIfExists(folder.resolve("names" + part));
      Files.deleteIfExists(folder.resolve("places" + part));
    }
    Files.deleteIfExists(folder);
  }
}
