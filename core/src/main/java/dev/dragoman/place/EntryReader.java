package dev.dragoman.place;

import dev.dragoman.lexicon.Cells;
import dev.dragoman.place.Gazetteer.Kind;
import java.util.Arrays;

/**
 * Reads the rows of {@code gazetteer.tsv.gz}, 200,000 and more, at every start: from their bytes,
 * and what a row shares with the one before is not read again.
 */
final class EntryReader {
  private final GazetteerReader places;
  private final FoldedBytes folded = new FoldedBytes();
  private final Last lastKind = new Last();
  private final Last lastCountry = new Last();
  private final Last lastFirst = new Last();
  private final Last lastSecond = new Last();
  private final int geonames;
  private final int name;
  private final int aliases;
  private final int country;
  private final int admin1;
  private final int admin2;
  private final int lat;
  private final int lon;
  private final int kind;
  private final int population;
  private Kind kindRead = Kind.CITY;
  private short countryRead;
  private int firstRead;
  private int secondRead;

  /** Finds the columns, for which a table's first row will do. */
  EntryReader(GazetteerReader places, Cells row) {
    this.places = places;
    geonames = row.column("geonames");
    name = row.column("name");
    aliases = row.column("aliases");
    country = row.column("country");
    admin1 = row.column("admin1");
    admin2 = row.column("admin2");
    lat = row.column("lat");
    lon = row.column("lon");
    kind = row.column("kind");
    population = row.has("population") ? row.column("population") : -1;
  }

  void read(Cells row) {
    if (lastKind.differs(row, kind)) {
      kindRead = CellReader.kind(row.get(kind), "kind", row::error);
    }
    boolean abroad = lastCountry.differs(row, country);
    if (abroad) {
      countryRead = places.countryNumber(row.get(country), row::error);
    }
    int id = number(row, geonames, "geonames");
    int people = population < 0 ? 0 : number(row, population, "population");
    int place = kindRead == Kind.COUNTRY ? places.countryPlace(countryRead) : -1;
    boolean known = place >= 0;
    if (known) {
      places.complete(place, id, people);
    } else {
      place =
          places.add(
              kindRead,
              countryRead,
              id,
              degrees(row, lat, "lat", 90),
              degrees(row, lon, "lon", 180),
              people);
      if (kindRead == Kind.COUNTRY) {
        places.country(countryRead, place);
      }
      if (row.empty(name)) {
        throw row.error("a place without a name");
      }
      addName(row);
    }
    name(row, place, !known, row.start(name), row.end(name));
    aliases(row, place);
    division(row, place, abroad);
  }

  /** Adds a main name; what UTF-8 has in four bytes, {@link Strings} has as two units. */
  private void addName(Cells row) {
    for (int i = row.start(name); i < row.end(name); i++) {
      if ((row.bytes()[i] & 0xF0) == 0xF0) {
        places.names.add(row.get(name));
        return;
      }
    }
    places.names.add(row.bytes(), row.start(name), row.end(name));
  }

  private void division(Cells row, int place, boolean abroad) {
    // A row of a division stands before those of what lies in it; all of them share its codes.
    boolean otherFirst = lastFirst.differs(row, admin1) | abroad;
    boolean otherSecond = lastSecond.differs(row, admin2) | otherFirst;
    if (otherFirst) {
      firstRead = row.empty(admin1) ? -1 : places.code(row.get(country), row.get(admin1));
    }
    if (otherSecond) {
      secondRead =
          row.empty(admin1) || row.empty(admin2)
              ? -1
              : places.code(row.get(country), row.get(admin1), row.get(admin2));
    }
    if (firstRead < 0 || kindRead == Kind.COUNTRY) {
      return;
    }
    if (kindRead == Kind.ADMIN1) {
      places.firstDivision(place, firstRead, row.get(country), row.get(name));
    } else if (kindRead == Kind.ADMIN2 && secondRead >= 0) {
      places.secondDivision(place, firstRead, secondRead);
    } else {
      places.lies(place, firstRead, secondRead);
    }
  }

  private void aliases(Cells row, int place) {
    int from = row.start(aliases);
    for (int i = from; i <= row.end(aliases); i++) {
      if (i == row.end(aliases) || row.bytes()[i] == '|') {
        if (i > from) {
          name(row, place, false, from, i);
        }
        from = i + 1;
      }
    }
  }

  private void name(Cells row, int place, boolean main, int start, int end) {
    if (folded.fold(row.bytes(), start, end)) {
      places.placeNames.add(place, main, folded.key(), folded.length());
    } else {
      places.placeNames.add(place, main, row.text(start, end));
    }
  }

  private static int number(Cells row, int column, String named) {
    int number = CellReader.number(row.bytes(), row.start(column), row.end(column));
    return number >= 0 ? number : CellReader.number(row.get(column), named, row::error);
  }

  private static int degrees(Cells row, int column, String named, int most) {
    int units = CellReader.degrees(row.bytes(), row.start(column), row.end(column), most);
    return units > Integer.MIN_VALUE
        ? units
        : CellReader.degrees(row.get(column), named, most, row::error);
  }

  /** A cell of the row before. */
  private static final class Last {
    private byte[] bytes = {};
    private int length = -1;

    /** Whether this row's cell is another, which then becomes the last. */
    boolean differs(Cells row, int column) {
      int start = row.start(column);
      int end = row.end(column);
      if (length >= 0 && Arrays.equals(bytes, 0, length, row.bytes(), start, end)) {
        return false;
      }
      length = end - start;
      if (bytes.length < length) {
        bytes = new byte[2 * length];
      }
      System.arraycopy(row.bytes(), start, bytes, 0, length);
      return true;
    }
  }
}
