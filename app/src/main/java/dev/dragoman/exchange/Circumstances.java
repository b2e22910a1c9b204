package dev.dragoman.exchange;

import dev.dragoman.model.Claim;
import dev.dragoman.model.Place;
import dev.dragoman.model.Quantity;
import dev.dragoman.model.Span;
import dev.dragoman.model.TimeInterval;
import dev.dragoman.model.TimeMention;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Reads a claim's day, place and numbers. */
final class Circumstances {
  private static final Map<String, Claim.When.Basis> BASES = Names.values(Claim.When.Basis.class);
  private static final Map<String, TimeInterval.Precision> TIMES =
      Names.values(TimeInterval.Precision.class);
  private static final Map<String, Place.Precision> SIZES = Names.values(Place.Precision.class);
  private static final Map<String, Quantity.Kind> QUANTITIES = Names.values(Quantity.Kind.class);

  private Circumstances() {}

  static Claim.When when(JsonCursor in) throws IOException {
    var to =
        new Object() {
          Optional<LocalDate> start = Optional.empty();
          Optional<LocalDate> end = Optional.empty();
          Optional<TimeInterval.Precision> precision = Optional.empty();
          Optional<String> text = Optional.empty();
          Optional<Span> span = Optional.empty();
          Claim.When.@Nullable Basis basis;
        };
    in.object(
        key -> {
          switch (key) {
            case "start" -> to.start = in.optional(JsonCursor::date);
            case "end" -> to.end = in.optional(JsonCursor::date);
            case "precision" -> to.precision = in.optional(c -> c.named(TIMES));
            case "text" -> to.text = in.optionalString();
            case "span" -> to.span = in.optional(JsonCursor::span);
            case "basis" -> to.basis = in.named(BASES);
            default -> {
              return false;
            }
          }
          return true;
        });
    Optional<TimeInterval> interval = Optional.empty();
    if (to.start.isPresent()) {
      LocalDate end = in.must(to.end.orElse(null), "end");
      if (end.isBefore(to.start.get())) {
        throw in.error("\"end\" is before \"start\"");
      }
      interval =
          Optional.of(
              new TimeInterval(
                  to.start.get(), end, in.must(to.precision.orElse(null), "precision")));
    }
    Optional<TimeMention> mention = Optional.empty();
    if (to.text.isPresent()) {
      Span span = in.must(to.span.orElse(null), "span");
      mention =
          Optional.of(new TimeMention(0, span, to.text.get(), TimeMention.Type.DATE, "", interval));
    }
    return new Claim.When(interval, mention, in.must(to.basis, "basis"));
  }

  static Claim.Where where(JsonCursor in) throws IOException {
    var to =
        new Object() {
          @Nullable String name;
          OptionalLong geonames = OptionalLong.empty();
          Optional<String> country = Optional.empty();
          Optional<String> admin1 = Optional.empty();
          Optional<Double> lat = Optional.empty();
          Optional<Double> lon = Optional.empty();
          Optional<Place.Precision> precision = Optional.empty();
          @Nullable String text;
          @Nullable Span span;
          String reason = "";
        };
    in.object(
        key -> {
          switch (key) {
            case "name" -> to.name = in.string();
            case "geonames" -> to.geonames = in.optionalWhole();
            case "country" -> to.country = in.optionalString();
            case "admin1" -> to.admin1 = in.optionalString();
            case "lat" -> to.lat = in.optional(JsonCursor::number);
            case "lon" -> to.lon = in.optional(JsonCursor::number);
            case "precision" -> to.precision = in.optional(c -> c.named(SIZES));
            case "text" -> to.text = in.string();
            case "span" -> to.span = in.span();
            case "reason" -> to.reason = in.string();
            default -> {
              return false;
            }
          }
          return true;
        });
    String name = in.must(to.name, "name");
    if (to.lat.isPresent() != to.lon.isPresent()
        || to.lat.isPresent() != to.precision.isPresent()) {
      throw in.error("\"lat\", \"lon\" and \"precision\" go together");
    }
    Optional<Place.Point> point = to.lat.flatMap(lat -> to.lon.map(lon -> point(lat, lon)));
    Place place = new Place(to.geonames, name, to.country, to.admin1, point, to.precision);
    return new Claim.Where(place, in.must(to.text, "text"), in.must(to.span, "span"), to.reason);
  }

  private static Place.Point point(double lat, double lon) {
    return new Place.Point(lat, lon);
  }

  static List<Quantity> quantities(JsonCursor in) throws IOException {
    List<Quantity> quantities = new ArrayList<>(1);
    in.object(
        key -> {
          Quantity.Kind kind = QUANTITIES.get(key);
          if (kind == null) {
            throw in.error("'" + key + "' is none of " + QUANTITIES.keySet());
          }
          quantities.add(quantity(in, kind));
          return true;
        });
    return quantities;
  }

  private static Quantity quantity(JsonCursor in, Quantity.Kind kind) throws IOException {
    var to =
        new Object() {
          OptionalLong low = OptionalLong.empty();
          OptionalLong high = OptionalLong.empty();
          boolean exact;
          Optional<String> unit = Optional.empty();
          @Nullable Span span;
        };
    in.object(
        key -> {
          switch (key) {
            case "low" -> to.low = in.optionalWhole();
            case "high" -> to.high = in.optionalWhole();
            case "exact" -> to.exact = in.bool();
            case "unit" -> to.unit = in.optionalString();
            case "span" -> to.span = in.span();
            default -> {
              return false;
            }
          }
          return true;
        });
    if (to.low.isEmpty()) {
      throw in.error("no \"low\"");
    }
    return new Quantity(
        kind, to.low.getAsLong(), to.high, to.exact, to.unit, in.must(to.span, "span"));
  }
}
