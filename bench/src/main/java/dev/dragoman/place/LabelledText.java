package dev.dragoman.place;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.dragoman.model.Place;
import dev.dragoman.model.PlaceMention;
import dev.dragoman.model.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A text and the places that somebody says it names; a line of JSON: {@code {"id", "text",
 * "places": [{"span": [start, end], "named", "geonames", "country", "lat", "lon"}]}}.
 *
 * @param id of the line
 * @param text all offsets count in it, UTF-16
 * @param places in the order of the line
 */
record LabelledText(String id, String text, List<Label> places) {
  /** How far from its true point a place may be and still be right, in kilometres. */
  static final double RIGHT_KM = 161;

  private static final ObjectReader JSON = new ObjectMapper().reader();

  /**
   * What one name means.
   *
   * @param span of the name
   * @param named whether it stands for the place; an adjective or the like may be found or not
   * @param id GeoNames'
   * @param country code, where the place is a whole country
   * @param point none where the place is not known
   */
  record Label(
      Span span,
      boolean named,
      OptionalLong id,
      Optional<String> country,
      Optional<Place.Point> point) {
    /** Whether that is the place: the same by its id, the same country, or near enough. */
    boolean means(Place place) {
      boolean whole = place.precision().filter(p -> p == Place.Precision.COUNTRY).isPresent();
      return id.isPresent() && id.equals(place.gazetteerId())
          || whole && country.isPresent() && country.equals(place.country())
          || point.isPresent()
              && place.point().filter(p -> p.km(point.get()) <= RIGHT_KM).isPresent();
    }

    /** The mention of those that agrees best in its words. */
    Optional<PlaceMention> found(List<PlaceMention> mentions) {
      return mentions.stream()
          .filter(m -> m.span().overlaps(span))
          .min(Comparator.comparingInt(m -> apart(m.span())));
    }

    private int apart(Span other) {
      return Math.abs(other.start() - span.start()) + Math.abs(other.end() - span.end());
    }
  }

  /**
   * Reads a file of such lines.
   *
   * @throws IOException where it cannot be read or a line is no such text, with file and line
   */
  static List<LabelledText> read(Path file) throws IOException {
    List<LabelledText> texts = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      try {
        JsonNode json = JSON.readTree(line);
        List<Label> labels = new ArrayList<>();
        json.required("places").forEach(label -> labels.add(label(label)));
        texts.add(
            new LabelledText(json.required("id").asText(), json.required("text").asText(), labels));
      } catch (IOException | IllegalArgumentException e) {
        throw new IOException(file + ":" + (texts.size() + 1) + ": " + e.getMessage(), e);
      }
    }
    return texts;
  }

  private static Label label(JsonNode json) {
    JsonNode span = json.required("span");
    return new Label(
        new Span(span.required(0).intValue(), span.required(1).intValue()),
        json.required("named").booleanValue(),
        json.hasNonNull("geonames")
            ? OptionalLong.of(json.get("geonames").longValue())
            : OptionalLong.empty(),
        json.hasNonNull("country") ? Optional.of(json.get("country").asText()) : Optional.empty(),
        json.hasNonNull("lat")
            ? Optional.of(
                new Place.Point(json.get("lat").doubleValue(), json.get("lon").doubleValue()))
            : Optional.empty());
  }
}
