package dev.dragoman.place;

import dev.dragoman.lexicon.Tables;
import dev.dragoman.lexicon.Tables.Row;
import dev.dragoman.place.Gazetteer.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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

  private final PlaceNames placeNames = new PlaceNames();
  private final Map<String, Short> countryNumbers = new HashMap<>();
  private final Map<Short, Integer> countriesByCode = new HashMap<>();
  private final Keys codes = new Keys();
  private final Codes firsts = new Codes();
  private final Codes seconds = new Codes();

  /** Of each code, one more than the division's number, or nought. */
  private int[] divisions = new int[FIRST];

  private final Map<Integer, Integer> placesById = new HashMap<>();
  private final Map<String, Integer> divisionsByName = new HashMap<>();
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
      row.optional("geonames").ifPresent(id -> reader.placesById.put(number(row, "geonames"), -1));
    }
    tables.each("gazetteer.tsv.gz", reader::entry);
    List<Row> own = new ArrayList<>();
    for (Row row : places) {
      Integer known = reader.placesById.get(number(row, "geonames"));
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
    short country = countryNumber(row, "code");
    countriesByCode.putIfAbsent(country, size);
    add(row, Kind.COUNTRY, country, 0);
  }

  /** A row of the gazetteer. */
  private void entry(Row row) {
    Kind kind = kind(row, "kind");
    short country = countryNumber(row, "country");
    int id = number(row, "geonames");
    Integer known = kind == Kind.COUNTRY ? countriesByCode.get(country) : null;
    int place = size;
    if (known != null) {
      place = known;
      ids[place] = id;
      populations[place] = population(row);
      names(row, place, false);
    } else {
      add(row, kind, country, id);
      if (kind == Kind.COUNTRY) {
        countriesByCode.put(country, place);
      }
    }
    if (id != 0) {
      int entry = place;
      placesById.computeIfPresent(id, (i, other) -> entry);
    }
    String first = row.get("admin1");
    if (first.isEmpty() || kind == Kind.COUNTRY) {
      return;
    }
    int firstCode = firsts.of(row.get("country"), first);
    String second = row.get("admin2");
    int secondCode = second.isEmpty() ? -1 : seconds.of(row.get("country"), first, second);
    if (kind == Kind.ADMIN1) {
      divisions[firstCode] = place + 1;
      divisionsByName.putIfAbsent(row.get("country") + '.' + Fold.of(row.get("name")), place);
    } else {
      admin1[place] = firstCode;
      if (kind == Kind.ADMIN2 && secondCode >= 0) {
        divisions[secondCode] = place + 1;
      } else {
        admin2[place] = secondCode;
      }
    }
  }

  /** A row of places.tsv that is a place of its own; its division is told by name. */
  private void place(Row row) {
    int place = size;
    add(row, kind(row, "precision"), countryNumber(row, "country"), number(row, "geonames"));
    String division = Fold.of(row.get("admin1"));
    admin1[place] = divisionsByName.getOrDefault(row.get("country") + '.' + division, -1);
  }

  /** Adds a place with its names, in no division. */
  private void add(Row row, Kind kind, short country, int id) {
    grow();
    kinds[size] = (byte) kind.ordinal();
    ids[size] = id;
    lats[size] = coordinate(row, "lat", 90);
    lons[size] = coordinate(row, "lon", 180);
    populations[size] = row.columns().containsKey("population") ? population(row) : 0;
    countryOf[size] = country;
    admin1[size] = -1;
    admin2[size] = -1;
    if (row.get("name").isEmpty()) {
      throw row.error("a place without a name");
    }
    names.add(row.get("name"));
    size++;
    names(row, size - 1, true);
  }

  private void names(Row row, int place, boolean main) {
    placeNames.add(place, main, row.get("name"));
    row.list("aliases").forEach(alias -> placeNames.add(place, false, alias));
  }

  private void grow() {
    if (size == kinds.length) {
      trim(size + (size >> 1));
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

  /** Numbers of divisions' codes; rows of one division stand together, so the last is kept. */
  private final class Codes {
    private List<String> last = List.of();
    private int number;

    int of(String... parts) {
      List<String> code = List.of(parts);
      if (!code.equals(last)) {
        last = code;
        number = codes.add(String.join(".", code));
        if (number >= divisions.length) {
          divisions = Arrays.copyOf(divisions, number + (number >> 1));
        }
      }
      return number;
    }
  }

  private short countryNumber(Row row, String column) {
    return countryNumbers.computeIfAbsent(
        row.get(column),
        code -> {
          countries.add(code);
          if (countries.size() > Short.MAX_VALUE) {
            throw row.error("more countries than there can be");
          }
          return (short) (countries.size() - 1);
        });
  }

  private static Kind kind(Row row, String column) {
    String kind = row.get(column);
    try {
      return Kind.valueOf(kind.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.error("no such " + column + ": '" + kind + "'");
    }
  }

  private static int coordinate(Row row, String column, int most) {
    try {
      double degrees = Double.parseDouble(row.get(column));
      if (Math.abs(degrees) <= most) {
        return (int) Math.round(degrees * DEGREE);
      }
    } catch (NumberFormatException e) {
      // Told below, with what is too large.
    }
    throw row.error("no degrees in " + column + ": '" + row.get(column) + "'");
  }

  private static int population(Row row) {
    return number(row, "population");
  }

  /** A whole number from nought that an int holds; nought for an empty cell. */
  private static int number(Row row, String column) {
    String cell = row.get(column);
    try {
      int number = cell.isEmpty() ? 0 : Integer.parseInt(cell);
      if (number >= 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Told below, with what is negative.
    }
    throw row.error("no number in " + column + ": '" + cell + "'");
  }
}
