package dev.dragoman.model;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * A place that a text names: one of the gazetteer, or a name that no gazetteer has.
 *
 * @param gazetteerId GeoNames id, where there is one
 * @param name English name; the text's own where the gazetteer has none
 * @param country ISO 3166 alpha-3, empty for a sea, a region of several countries, or where not
 *     known
 * @param admin1 first-order division
 * @param point where it lies; empty where the gazetteer does not know it
 * @param precision how large a place it is; empty where the gazetteer does not know it
 */
public record Place(
    OptionalLong gazetteerId,
    String name,
    Optional<String> country,
    Optional<String> admin1,
    Optional<Point> point,
    Optional<Precision> precision) {
  /** How large a place is, from fine to coarse; what lies in none of these is a region. */
  public enum Precision {
    POINT,
    CITY,
    ADMIN2,
    ADMIN1,
    REGION,
    COUNTRY
  }

  /**
   * A point on the earth, WGS-84.
   *
   * @param lat degrees north, -90 to 90
   * @param lon degrees east, -180 to 180
   */
  public record Point(double lat, double lon) {
    private static final double EARTH_KM = 6371.009;

    public Point {
      if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) {
        throw new IllegalArgumentException("no coordinates: " + lat + ", " + lon);
      }
    }

    /** Great-circle distance in kilometres (haversine, mean radius of the earth). */
    public double km(Point other) {
      double north = Math.sin(Math.toRadians(other.lat - lat) / 2);
      double east = Math.sin(Math.toRadians(other.lon - lon) / 2);
      double chord =
          north * north
              + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(other.lat)) * east * east;
      return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
    }
  }

  public Place {
    if (point.isPresent() != precision.isPresent()) {
      throw new IllegalArgumentException("a point and its precision go together: " + name);
    }
  }

  /** A name that the gazetteer does not know. */
  public static Place unknown(String name) {
    return new Place(
        OptionalLong.empty(),
        name,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
