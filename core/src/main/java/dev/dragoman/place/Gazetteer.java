package dev.dragoman.place;

import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Place;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The places of the earth, by name. A place is a number from nought to {@link #size()}; {@code
 * places.tsv} and {@code countries.tsv} add to what {@code gazetteer.tsv.gz} has.
 *
 * <p>Coordinates are WGS-84 degrees. Immutable.
 */
public final class Gazetteer {
  private static final int[] NONE = {};
  private static final double DEGREE = GazetteerReader.DEGREE;

  private final Strings names;
  private final Keys keys;
  private final List<String> countries;
  private final byte[] longest;
  private final int[] starts;
  private final int[] named;
  private final int[] mainKeys;
  private final byte[] kinds;
  private final int[] ids;
  private final int[] lats;
  private final int[] lons;
  private final int[] populations;
  private final short[] countryOf;
  private final int[] countryPlaces;
  private final int[] admin1;
  private final int[] admin2;

  /** What a place is. */
  public enum Kind {
    COUNTRY,
    ADMIN1,
    ADMIN2,
    CITY,
    REGION,
    WATER,
    POINT;

    private static final List<Kind> ALL = List.of(values());
  }

  Gazetteer(GazetteerReader read, PlaceNames placeNames) {
    this.names = read.names;
    this.countries = List.copyOf(read.countries);
    this.kinds = read.kinds;
    this.ids = read.ids;
    this.lats = read.lats;
    this.lons = read.lons;
    this.populations = read.populations;
    this.countryOf = read.countryOf;
    this.countryPlaces = read.countryPlaces;
    this.admin1 = read.admin1;
    this.admin2 = read.admin2;
    this.keys = placeNames.keys;
    this.longest = placeNames.longest;
    this.starts = placeNames.starts;
    this.named = placeNames.named;
    this.mainKeys = placeNames.mainKeys;
  }

  /**
   * Reads {@code countries.tsv}, {@code gazetteer.tsv.gz} and {@code places.tsv}. A row of {@code
   * places.tsv} with the GeoNames id of a place adds its names to those of the place.
   *
   * @throws Tables.TableException where a row is broken, with file and line
   */
  public static Gazetteer load(Tables tables) {
    return GazetteerReader.read(tables);
  }

  /**
   * The key of a name: lower case, without marks, apostrophes and dots, hyphens as blanks, one
   * blank between words, "St", "Mt" and "Ft" in full.
   */
  public static String fold(CharSequence name) {
    return Fold.of(name.toString());
  }

  /** How many places there are. */
  public int size() {
    return kinds.length;
  }

  /** The most words of a key that begins with this folded word; 0 where none does. */
  public int longest(String firstWord) {
    int key = keys.find(firstWord);
    return key < 0 ? 0 : longest[key];
  }

  /**
   * The places of that name: those whose main name it is first, of these and of the others the most
   * populous first. Empty where there is none.
   *
   * @param key as {@link #fold} makes it
   */
  public int[] named(String key) {
    int at = keys.find(key);
    if (at < 0 || starts[at] == starts[at + 1]) {
      return NONE;
    }
    int[] places = new int[starts[at + 1] - starts[at]];
    System.arraycopy(named, starts[at], places, 0, places.length);
    return places;
  }

  /** Whether a key is a place's main name rather than an alias. */
  public boolean mainName(int place, String key) {
    return keys.find(key) == mainKeys[place];
  }

  /** What a place is. */
  public Kind kind(int place) {
    return Kind.ALL.get(kinds[place]);
  }

  /** A place's main name. */
  public String name(int place) {
    return names.get(place);
  }

  /**
   * How many people live there, 0 where not known. A division's or country's may be its cities'.
   */
  public long population(int place) {
    return populations[place];
  }

  /** Degrees north. */
  public double lat(int place) {
    return lats[place] / DEGREE;
  }

  /** Degrees east. */
  public double lon(int place) {
    return lons[place] / DEGREE;
  }

  /** Code of the country as countries.tsv has it, empty for what lies in none or several. */
  public String country(int place) {
    return countries.get(countryOf[place]);
  }

  /** The country that a place lies in, or -1; a country lies in none. */
  public int countryPlace(int place) {
    return kind(place) == Kind.COUNTRY ? -1 : countryPlaces[countryOf[place]];
  }

  /** The first-order division that a place lies in, or -1. */
  public int admin1(int place) {
    return admin1[place];
  }

  /** The second-order division that a place lies in, or -1. */
  public int admin2(int place) {
    return admin2[place];
  }

  /** All that is known of a place. */
  public Place place(int place) {
    return new Place(
        ids[place] == 0 ? OptionalLong.empty() : OptionalLong.of(ids[place]),
        name(place),
        Optional.of(country(place)).filter(code -> !code.isEmpty()),
        admin1[place] < 0 ? Optional.empty() : Optional.of(name(admin1[place])),
        Optional.of(new Place.Point(lat(place), lon(place))),
        Optional.of(precision(kind(place))));
  }

  private static Place.Precision precision(Kind kind) {
    return switch (kind) {
      case COUNTRY -> Place.Precision.COUNTRY;
      case ADMIN1 -> Place.Precision.ADMIN1;
      case ADMIN2 -> Place.Precision.ADMIN2;
      case CITY -> Place.Precision.CITY;
      case REGION, WATER -> Place.Precision.REGION;
      case POINT -> Place.Precision.POINT;
    };
  }
}
