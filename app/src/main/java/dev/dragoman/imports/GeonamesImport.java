package dev.dragoman.imports;

import dev.dragoman.imports.GeonamesDump.WrongLine;
import dev.dragoman.imports.GeonamesNames.Name;
import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Reject;
import dev.dragoman.place.Gazetteer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Makes a gazetteer of GeoNames' dump, line by line. */
public final class GeonamesImport {
  private static final int COLUMNS = 19;
  private static final int NAME_COLUMNS = 4;
  private static final int NAME = 1;
  private static final int ALTERNATES = 3;
  private static final int LAT = 4;
  private static final int LON = 5;
  private static final int CLASS = 6;
  private static final int CODE = 7;
  private static final int COUNTRY = 8;
  private static final int ADMIN1 = 10;
  private static final int ADMIN2 = 11;
  private static final int POPULATION = 14;

  /** Of a name in capitals that is no abbreviation of an airport or a state. */
  private static final int SHORTEST = 4;

  private final Map<String, String> kinds = new HashMap<>();
  private final Map<String, String> countries = new HashMap<>();
  private final LexiconFolder folder;
  private final Set<String> features;
  private final long leastPopulation;
  private final Map<String, Long> skipped = new TreeMap<>();
  private long places;

  /**
   * @param tables say what GeoNames' features are, and what it calls countries
   * @param folder takes the rows
   * @param features feature classes to keep: A, P, H ...
   * @param leastPopulation of a populated place (class P) to keep
   * @throws IllegalArgumentException where a class is none of GeoNames'
   */
  public GeonamesImport(
      Tables tables, LexiconFolder folder, List<String> features, long leastPopulation) {
    for (Tables.Row row : tables.read("geonames_features.tsv")) {
      List<String> codes = row.get("codes").isEmpty() ? List.of("") : row.list("codes");
      codes.forEach(code -> kinds.putIfAbsent(row.get("class") + '.' + code, row.get("kind")));
    }
    for (Tables.Row row : tables.read("geonames_countries.tsv")) {
      countries.putIfAbsent(row.get("geonames"), row.get("code"));
    }
    for (String feature : features) {
      if (!kinds.containsKey(feature + '.')) {
        throw new IllegalArgumentException("no such feature class: " + feature);
      }
    }
    this.folder = folder;
    this.features = Set.copyOf(features);
    this.leastPopulation = leastPopulation;
  }

  /**
   * Reads a dump; the names are those of its own column, in Latin script.
   *
   * @param rejects is told of wrong lines, by file and number
   * @param progress is told of every line
   * @throws IOException where the dump cannot be read or the table not be written
   */
  public void read(Path dump, Consumer<Reject> rejects, Runnable progress) throws IOException {
    new GeonamesDump(dump, COLUMNS)
        .read(
            cells -> {
              if (kept(cells)) {
                write(cells, ownNames(cells));
              }
            },
            rejects,
            progress);
  }

  /**
   * Reads a dump and its table of alternate names.
   *
   * @param languages whose names are taken, beside those of no language
   * @param rejects is told of wrong lines, by file and number
   * @param progress is told of every line of both
   * @throws IOException where the files cannot be read or the table not be written
   */
  public void read(
      Path dump,
      Path alternateNames,
      List<String> languages,
      Consumer<Reject> rejects,
      Runnable progress)
      throws IOException {
    try (GeonamesNames names = new GeonamesNames(languages)) {
      new GeonamesDump(alternateNames, NAME_COLUMNS).read(names::name, rejects, progress);
      new GeonamesDump(dump, COLUMNS)
          .read(
              cells -> {
                if (kept(cells)) {
                  names.place(cells);
                }
              },
              rejects,
              progress);
      names.join(this::write);
    }
  }

  /** How many places were written. */
  public long places() {
    return places;
  }

  /** What was left out, and how often, by the reason. */
  public Map<String, Long> skipped() {
    return skipped;
  }

  /** Whether to keep a line, which is checked; a wrong one is not. */
  private boolean kept(String[] cells) throws WrongLine {
    id(cells[0]);
    if (cells[NAME].isBlank()) {
      throw new WrongLine("a place without a name");
    }
    degrees(cells[LAT], 90);
    degrees(cells[LON], 180);
    long population = population(cells[POPULATION]);
    country(cells[COUNTRY]);
    if (!features.contains(cells[CLASS])) {
      skip("of another feature class");
    } else if (kind(cells).isEmpty()) {
      skip("a feature that is no place of the gazetteer");
    } else if (cells[CLASS].equals("P") && population < leastPopulation) {
      skip("a smaller population");
    } else if (!latin(cells[NAME])) {
      skip("a name in no Latin script");
    } else {
      return true;
    }
    return false;
  }

  private void skip(String reason) {
    skipped.merge(reason, 1L, Long::sum);
  }

  private String kind(String[] cells) {
    String kind = kinds.get(cells[CLASS] + '.' + cells[CODE]);
    return kind != null ? kind : kinds.getOrDefault(cells[CLASS] + '.', "");
  }

  private static List<Name> ownNames(String[] cells) {
    List<Name> names = new ArrayList<>();
    for (String name : cells[ALTERNATES].split(",")) {
      if (latin(name)) {
        names.add(new Name(name, false));
      }
    }
    return names;
  }

  private void write(String[] cells, List<Name> names) throws IOException {
    String name =
        names.stream().filter(Name::english).map(Name::text).findFirst().orElse(cells[NAME]);
    Map<String, String> different = new LinkedHashMap<>();
    different.put(Gazetteer.fold(name), name);
    different.putIfAbsent(Gazetteer.fold(cells[NAME]), cells[NAME]);
    for (Name other : names) {
      String text = other.text();
      boolean abbreviation = text.length() < SHORTEST && text.equals(text.toUpperCase(Locale.ROOT));
      if (!abbreviation && text.indexOf('|') < 0) {
        different.putIfAbsent(Gazetteer.fold(text), text);
      }
    }
    String kind = kind(cells);
    boolean whole = kind.equals("country");
    folder.place(
        cells[0],
        name,
        different.values().stream().skip(1).toList(),
        List.of(
            countries.getOrDefault(cells[COUNTRY], ""),
            whole ? "" : cells[ADMIN1],
            whole ? "" : cells[ADMIN2]),
        List.of(rounded(cells[LAT]), rounded(cells[LON])),
        kind,
        Optional.of(cells[POPULATION]).filter(p -> !p.equals("0")).orElse(""));
    places++;
  }

  private static String rounded(String degrees) {
    return Double.toString(Math.rint(Double.parseDouble(degrees) * 1000) / 1000);
  }

  private void country(String alpha2) throws WrongLine {
    if (!alpha2.isEmpty() && !countries.containsKey(alpha2)) {
      try {
        countries.put(alpha2, new Locale("", alpha2).getISO3Country());
      } catch (MissingResourceException e) {
        throw new WrongLine("no such country: '" + alpha2 + "'");
      }
    }
  }

  /** A GeoNames id. */
  static long id(String cell) throws WrongLine {
    return number(cell, "geonames id", 1);
  }

  private static long population(String cell) throws WrongLine {
    return cell.isEmpty() ? 0 : number(cell, "population", 0);
  }

  private static long number(String cell, String what, int least) throws WrongLine {
    try {
      int number = Integer.parseInt(cell);
      if (number >= least) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Told below, with what is too small.
    }
    throw new WrongLine("no " + what + ": '" + cell + "'");
  }

  private static void degrees(String cell, int most) throws WrongLine {
    try {
      if (Math.abs(Double.parseDouble(cell)) <= most) {
        return;
      }
    } catch (NumberFormatException e) {
      // Told below, with what is too large.
    }
    throw new WrongLine("no degrees: '" + cell + "'");
  }

  /** Whether all letters are Latin, and there is one. */
  static boolean latin(String name) {
    boolean letters = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c < 0x80) {
        letters |= Character.isLetter(c);
      } else if (Character.isAlphabetic(c)) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        if (script != Character.UnicodeScript.LATIN && script != Character.UnicodeScript.COMMON) {
          return false;
        }
        letters = true;
      }
    }
    return letters;
  }
}
