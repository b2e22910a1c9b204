package dev.dragoman.place;

import dev.dragoman.lexicon.Cells;
import dev.dragoman.lexicon.Tables;
import dev.dragoman.lexicon.Tables.Row;
import dev.dragoman.lexicon.Tables.TableException;
import dev.dragoman.place.Gazetteer.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the tables of places into the arrays of a {@link Gazetteer}. */
final class GazetteerReader {
  /** Units of the arrays' coordinates in a degree. */
  static final int DEGREE = 100_000;

  private static final int FIRST = 1 << 12;

  final Strings names = new Strings();
  final List<String> countries = new ArrayList<>();
  byte[] kinds = new byte[FIRST];
  int[] ids = new int[FIRST];
  int[] lats = new int[FIRST];
  int[] lons = new int[FIRST];
  int[] populations = new int[FIRST];
  short[] countryOf = new short[FIRST];
  int[] countryPlaces = {};

  /** While reading, the number of the division's code; then the division. */
  int[] admin1 = new int[FIRST];

  int[] admin2 = new int[FIRST];

  final PlaceNames placeNames = new PlaceNames();
  private final Map<String, Short> countryNumbers = new HashMap<>();
  private final Map<Short, Integer> countriesByCode = new HashMap<>();
  private final Keys codes = new Keys();

  /** Of each code, one more than the division's number, or nought. */
  private int[] divisions = new int[FIRST];

  private final Map<Integer, Integer> placesById = new HashMap<>();
  private final Map<String, Integer> divisionsByName = new HashMap<>();
  private @Nullable EntryReader entries;
  private int size;

  private GazetteerReader() {}

  static Gazetteer read(Tables tables) {
    GazetteerReader reader = new GazetteerReader();
    for (Row row : tables.read("countries.tsv")) {
      if (!row.get("lat").isEmpty()) {
        reader.country(row);
      }
    }
    List<Row> places = tables.read("places.tsv");
    for (Row row : places) {
      row.optional("geonames")
          .ifPresent(
              id -> reader.placesById.put(CellReader.number(id, "geonames", row::error), -1));
    }
    tables.each("gazetteer.tsv.gz", reader::entry);
    List<Row> own = new ArrayList<>();
    for (Row row : places) {
      Integer known =
          reader.placesById.get(CellReader.number(row.get("geonames"), "geonames", row::error));
      if (known == null || known < 0) {
        own.add(row);
      } else {
        reader.names(row, known, false);
      }
    }
    reader.link();
    own.forEach(reader::place);
    return reader.gazetteer();
  }

  private void country(Row row) {
    short country = countryNumber(row.get("code"), row::error);
    countriesByCode.putIfAbsent(country, size);
    add(row, Kind.COUNTRY, country, 0);
  }

  /** A row of the gazetteer. */
  private void entry(Cells row) {
    if (entries == null) {
      entries = new EntryReader(this, row);
    }
    entries.read(row);
  }

  /** The country of a number that there is already, or -1. */
  int countryPlace(short country) {
    return countriesByCode.getOrDefault(country, -1);
  }

  /** Makes a place the one that stands for its country. */
  void country(short country, int place) {
    countriesByCode.put(country, place);
  }

  /** Adds what the gazetteer knows of a country. */
  void complete(int place, int id, int population) {
    ids[place] = id;
    populations[place] = population;
    found(place);
  }

  /** Rows of places.tsv may name the place by its id. */
  private void found(int place) {
    if (ids[place] != 0 && placesById.containsKey(ids[place])) {
      placesById.put(ids[place], place);
    }
  }

  void firstDivision(int place, int code, String country, String name) {
    divisions[code] = place + 1;
    divisionsByName.putIfAbsent(country + '.' + Fold.of(name), place);
  }

  void secondDivision(int place, int firstCode, int code) {
    admin1[place] = firstCode;
    divisions[code] = place + 1;
  }

  /** Puts a place into the divisions of two codes, -1 for none. */
  void lies(int place, int firstCode, int secondCode) {
    admin1[place] = firstCode;
    admin2[place] = secondCode;
  }

  /** A row of places.tsv that is a place of its own; its division is told by name. */
  private void place(Row row) {
    int place = size;
    add(
        row,
        CellReader.kind(row.get("precision"), "precision", row::error),
        countryNumber(row.get("country"), row::error),
        CellReader.number(row.get("geonames"), "geonames", row::error));
    String division = Fold.of(row.get("admin1"));
    admin1[place] = divisionsByName.getOrDefault(row.get("country") + '.' + division, -1);
  }

  /** Adds a place with its names, in no division. */
  private void add(Row row, Kind kind, short country, int id) {
    int place =
        add(
            kind,
            country,
            id,
            CellReader.degrees(row.get("lat"), "lat", 90, row::error),
            CellReader.degrees(row.get("lon"), "lon", 180, row::error),
            0);
    if (row.get("name").isEmpty()) {
      throw row.error("a place without a name");
    }
    names.add(row.get("name"));
    names(row, place, true);
  }

  /** Adds a place without its names, in no division, and gives its number. */
  int add(Kind kind, short country, int id, int lat, int lon, int population) {
    grow();
    kinds[size] = (byte) kind.ordinal();
    ids[size] = id;
    lats[size] = lat;
    lons[size] = lon;
    populations[size] = population;
    countryOf[size] = country;
    admin1[size] = -1;
    admin2[size] = -1;
    found(size);
    return size++;
  }

  private void names(Row row, int place, boolean main) {
    placeNames.add(place, main, row.get("name"));
    row.list("aliases").forEach(alias -> placeNames.add(place, false, alias));
  }

  private void grow() {
    if (size == kinds.length) {
      trim(2 * size);
    }
  }

  private void trim(int length) {
    kinds = Arrays.copyOf(kinds, length);
    ids = Arrays.copyOf(ids, length);
    lats = Arrays.copyOf(lats, length);
    lons = Arrays.copyOf(lons, length);
    populations = Arrays.copyOf(populations, length);
    countryOf = Arrays.copyOf(countryOf, length);
    admin1 = Arrays.copyOf(admin1, length);
    admin2 = Arrays.copyOf(admin2, length);
  }

  /** Replaces the divisions' codes by the divisions, as they may stand after what lies in them. */
  private void link() {
    for (int place = 0; place < size; place++) {
      admin1[place] = admin1[place] < 0 ? -1 : divisions[admin1[place]] - 1;
      admin2[place] = admin2[place] < 0 ? -1 : divisions[admin2[place]] - 1;
    }
  }

  private Gazetteer gazetteer() {
    trim(size);
    names.trim();
    countryPlaces = new int[countries.size()];
    Arrays.fill(countryPlaces, -1);
    countriesByCode.forEach((country, place) -> countryPlaces[country] = place);
    return new Gazetteer(this, placeNames.sort(size, populations));
  }

  /** The number of a division's code, given in its parts. */
  int code(String... parts) {
    int number = codes.add(String.join(".", parts));
    if (number >= divisions.length) {
      divisions = Arrays.copyOf(divisions, 2 * number);
    }
    return number;
  }

  short countryNumber(String code, Function<String, TableException> error) {
    Short known = countryNumbers.get(code);
    if (known != null) {
      return known;
    }
    if (countries.size() >= Short.MAX_VALUE) {
      throw error.apply("more countries than there can be");
    }
    countries.add(code);
    countryNumbers.put(code, (short) (countries.size() - 1));
    return (short) (countries.size() - 1);
  }
}
