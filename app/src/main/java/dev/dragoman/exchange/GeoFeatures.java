package dev.dragoman.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.dragoman.model.Claim;
import dev.dragoman.model.Place;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A GeoJSON FeatureCollection (RFC 7946), feature after feature. A feature's geometry is the
 * place's point, longitude first, with no more decimals than the place is exact: five for a point,
 * two (a kilometre) for a city, one for what is larger; null for a claim without one. {@code
 * place_precision} says what the point stands for, so that a country's middle is not taken for
 * where it happened.
 */
final class GeoFeatures implements Shape {
  private static final Set<String> ELSEWHERE = Set.of("claim_id", "lat", "lon");
  private final List<Columns.Column> columns;
  private final JsonGenerator json;

  GeoFeatures(Rendering rendering, Writer out) throws IOException {
    this.columns =
        new Columns(rendering)
            .list().stream().filter(column -> !ELSEWHERE.contains(column.name())).toList();
    this.json = JsonLines.rows(out);
  }

  @Override
  public void begin() throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "FeatureCollection");
    json.writeArrayFieldStart("features");
  }

  @Override
  public Set<Misfit> cannot() {
    return Misfit.none();
  }

  @Override
  public int write(StoredClaim claim) throws IOException {
    json.writeRaw('\n');
    json.writeStartObject();
    json.writeStringField("type", "Feature");
    json.writeStringField("id", claim.claim().id());
    geometry(claim.claim().where().map(Claim.Where::place));
    json.writeObjectFieldStart("properties");
    for (Columns.Column column : columns) {
      json.writeFieldName(column.name());
      JsonLines.scalar(json, column.of(claim));
    }
    json.writeEndObject();
    json.writeEndObject();
    return 1;
  }

  private void geometry(Optional<Place> place) throws IOException {
    Optional<Place.Point> point = place.flatMap(Place::point);
    if (point.isEmpty()) {
      json.writeNullField("geometry");
      return;
    }
    int decimals = decimals(place.flatMap(Place::precision).orElseThrow());
    json.writeObjectFieldStart("geometry");
    json.writeStringField("type", "Point");
    json.writeArrayFieldStart("coordinates");
    json.writeNumber(rounded(point.get().lon(), decimals));
    json.writeNumber(rounded(point.get().lat(), decimals));
    json.writeEndArray();
    json.writeEndObject();
  }

  private static int decimals(Place.Precision precision) {
    return switch (precision) {
      case POINT -> 5;
      case CITY -> 2;
      case ADMIN2, ADMIN1, REGION, COUNTRY -> 1;
    };
  }

  private static double rounded(double degrees, int decimals) {
    double scale = Math.pow(10, decimals);
    return Math.round(degrees * scale) / scale;
  }

  @Override
  public void end() throws IOException {
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }
}
