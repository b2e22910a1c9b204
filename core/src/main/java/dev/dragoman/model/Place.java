package dev.dragoman.model;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * A place of the gazetteer.
 *
 * @param gazetteerId GeoNames id, where there is one
 * @param name English name
 * @param country ISO 3166 alpha-3, empty for a sea or a region of several countries
 * @param admin1 first-order division
 * @param lat degrees north, WGS-84
 * @param lon degrees east, WGS-84
 * @param precision what kind of point that is
 */
public record Place(
    OptionalLong gazetteerId,
    String name,
    Optional<String> country,
    Optional<String> admin1,
    double lat,
    double lon,
    Precision precision) {
  /** How large a place is. */
  public enum Precision {
    CITY,
    SITE,
    REGION,
    COUNTRY,
    SEA
  }

  public Place {
    if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) {
      throw new IllegalArgumentException("no coordinates: " + lat + ", " + lon);
    }
  }
}
