package dev.dragoman.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.dragoman.model.Claim;
import dev.dragoman.model.Claim.Party;
import dev.dragoman.model.Place;
import dev.dragoman.model.Quantity;
import dev.dragoman.model.Status;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * PLOVER's JSON Lines, as chapter 5 of its manual has them. What has not happened is marked by the
 * auxiliary modes future, hypothetical and negation, what is told as history by historical.
 * Statements (CAMEO 01) have no place in PLOVER. The first actor of a mutual claim is {@code
 * actor}, the other {@code recipient}, as the manual has it for acts of both.
 */
final class PloverLines implements Shape {
  private static final Set<Misfit> CANNOT = EnumSet.of(Misfit.UNDATED, Misfit.NO_TYPE);
  private final Rendering rendering;
  private final Writer out;
  private final JsonGenerator json;

  PloverLines(Rendering rendering, Writer out) throws IOException {
    this.rendering = rendering;
    this.out = out;
    this.json = JsonLines.rows(out);
  }

  @Override
  public Set<Misfit> cannot() {
    return CANNOT;
  }

  @Override
  public Optional<Misfit> misfit(StoredClaim claim) {
    if (rendering.day(claim).isEmpty()) {
      return Optional.of(Misfit.UNDATED);
    }
    return claim.claim().source().isEmpty() && claim.claim().target().isEmpty()
        ? Optional.of(Misfit.NO_ACTOR)
        : Optional.empty();
  }

  @Override
  public int write(StoredClaim stored) throws IOException {
    Claim claim = stored.claim();
    LocalDate day = rendering.day(stored).orElseThrow();
    json.writeStartObject();
    json.writeStringField("id", claim.id());
    json.writeStringField("date", day.toString());
    Optional<LocalDate> end = claim.when().interval().map(i -> i.end());
    if (end.filter(last -> !last.equals(day)).isPresent()) {
      json.writeStringField("enddate", end.get().toString());
    }
    entities("actor", claim.source(), claim.alsoSource());
    entities("recipient", claim.target(), claim.alsoTarget());
    strings("event", claim.action().plover().stream().toList());
    strings("mode", modes(claim));
    strings("context", claim.action().context().stream().map(c -> c.replace('-', '_')).toList());
    Optional<Integer> quad = rendering.quad(claim.action(), Scales.Quad.PLOVER);
    if (quad.isPresent()) {
      json.writeNumberField("quad_code", quad.get());
    }
    Optional<Double> scale = rendering.goldstein(claim.action(), Scales.Goldstein.PLOVER);
    if (scale.isPresent()) {
      json.writeNumberField("event_scale", scale.get());
    }
    size(claim);
    if (claim.where().isPresent()) {
      where(claim.where().get());
    }
    json.writeStringField("text", stored.sentence());
    text(stored);
    cite(stored);
    json.writeStringField("coder", "Dragoman");
    json.writeStringField("coded_date", stored.added().toString().substring(0, 10));
    json.writeEndObject();
    json.flush();
    out.write('\n');
    return 1;
  }

  private static List<String> modes(Claim claim) {
    Stream<String> status =
        switch (claim.status()) {
          case FUTURE -> Stream.of("future");
          case POSSIBLE -> Stream.of("hypothetical");
          case NEGATED -> Stream.of("negation");
          case HAPPENED, ONGOING -> Stream.empty();
        };
    Stream<String> history =
        claim.background() && claim.status() != Status.FUTURE
            ? Stream.of("historical")
            : Stream.empty();
    return Stream.of(claim.action().mode().stream(), status, history).flatMap(s -> s).toList();
  }

  private void strings(String key, List<String> values) throws IOException {
    json.writeArrayFieldStart(key);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private void entities(String key, Optional<Party> first, List<Party> rest) throws IOException {
    json.writeArrayFieldStart(key);
    for (Party party : Stream.concat(first.stream(), rest.stream()).toList()) {
      ActorParts parts = rendering.groups.split(party);
      json.writeStartObject();
      optional("code", rendering.groups.ploverCountry(parts));
      optional("sector", rendering.groups.ploverSector(parts));
      json.writeStringField("entity_text", party.text());
      optional("identifier_text", party.name());
      optional("religion", parts.religions().stream().findFirst());
      optional("ethnicity", parts.ethnic());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void size(Claim claim) throws IOException {
    Optional<Quantity> dead = Rendering.killed(claim);
    Optional<Quantity> injured = Rendering.quantity(claim, Quantity.Kind.WOUNDED);
    Optional<Quantity> arrested = Rendering.quantity(claim, Quantity.Kind.ARRESTED);
    if (dead.isEmpty() && injured.isEmpty() && arrested.isEmpty()) {
      return;
    }
    json.writeObjectFieldStart("size");
    count("dead", dead);
    count("injured", injured);
    count("arrested", arrested);
    json.writeEndObject();
  }

  private void count(String key, Optional<Quantity> quantity) throws IOException {
    if (quantity.isPresent()) {
      json.writeNumberField(key, quantity.get().low());
    }
  }

  private void where(Claim.Where where) throws IOException {
    Place place = where.place();
    json.writeObjectFieldStart("event_loc");
    json.writeStringField("extracted_place", where.text());
    json.writeStringField("resolved_place", place.name());
    if (place.gazetteerId().isPresent()) {
      json.writeNumberField("geonameid", place.gazetteerId().getAsLong());
    }
    if (place.point().isPresent()) {
      json.writeNumberField("lat", place.point().get().lat());
      json.writeNumberField("lon", place.point().get().lon());
    }
    optional("province", place.admin1());
    optional("country", place.country().flatMap(rendering.countries::name));
    optional("country_code", place.country());
    if (place.precision().isPresent()) {
      json.writeNumberField("resolution", resolution(place.precision().get()));
    }
    json.writeEndObject();
  }

  /** From 5, a point, to 1, a country or more. */
  private static int resolution(Place.Precision precision) {
    return switch (precision) {
      case POINT -> 5;
      case CITY -> 4;
      case ADMIN2 -> 3;
      case ADMIN1 -> 2;
      case REGION, COUNTRY -> 1;
    };
  }

  private void text(StoredClaim stored) throws IOException {
    json.writeObjectFieldStart("text_info");
    json.writeNumberField("sequence", stored.sentenceNumber());
    json.writeNumberField("start", stored.claim().evidence().sentence().start());
    json.writeNumberField("end", stored.claim().evidence().sentence().end());
    json.writeEndObject();
  }

  private void cite(StoredClaim stored) throws IOException {
    StoredClaim.Source document = stored.document();
    json.writeObjectFieldStart("cite_info");
    json.writeStringField("citation", document.id());
    optional("url", document.url());
    optional("title", document.title());
    json.writeStringField("language", document.language().toLowerCase(Locale.ROOT));
    optional("publication", Rendering.publisher(document));
    json.writeStringField("codebook", stored.codebook());
    json.writeEndObject();
  }

  private void optional(String key, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(key, value.get());
    }
  }
}
