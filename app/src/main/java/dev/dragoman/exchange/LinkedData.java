package dev.dragoman.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.dragoman.model.Attribution.Speaker;
import dev.dragoman.model.Claim;
import dev.dragoman.model.Claim.Party;
import dev.dragoman.model.Place;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * JSON-LD 1.1, one graph, claim after claim: a schema.org Claim about an Event, which appears in a
 * NewsArticle. What schema.org has no word for stands under Dragoman's own names. An actor of the
 * lexicon is an IRI by its id, a place one by its GeoNames id.
 */
final class LinkedData implements Shape {
  private static final String OWN = "urn:dragoman:";
  private static final String GEONAMES = "https://sws.geonames.org/";
  private final JsonGenerator json;

  LinkedData(Writer out) throws IOException {
    this.json = JsonLines.rows(out);
  }

  @Override
  public void begin() throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("@context");
    json.writeStringField("@vocab", "https://schema.org/");
    json.writeStringField("d", OWN + "term:");
    json.writeStringField("xsd", "http://www.w3.org/2001/XMLSchema#");
    for (String key : List.of("startDate", "endDate", "datePublished")) {
      json.writeObjectFieldStart(key);
      json.writeStringField("@type", "xsd:date");
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeArrayFieldStart("@graph");
  }

  @Override
  public Set<Misfit> cannot() {
    return Misfit.none();
  }

  @Override
  public int write(StoredClaim stored) throws IOException {
    Claim claim = stored.claim();
    json.writeRaw('\n');
    json.writeStartObject();
    json.writeStringField("@id", OWN + "claim:" + claim.id());
    json.writeStringField("@type", "Claim");
    json.writeStringField("text", stored.sentence());
    speaker(claim.says().speaker());
    json.writeStringField("d:stance", Names.of(claim.says().stance()));
    json.writeStringField("d:status", Names.of(claim.status()));
    json.writeBooleanField("d:background", claim.background());
    json.writeNumberField("d:confidence", claim.confidence());
    json.writeStringField("d:rule", claim.rule());
    event(stored);
    article(stored.document());
    json.writeEndObject();
    return 1;
  }

  private void speaker(Speaker speaker) throws IOException {
    if (speaker.kind() == Speaker.Kind.NARRATOR) {
      return;
    }
    json.writeObjectFieldStart("author");
    optional("@id", Names.actor(speaker).map(actor -> OWN + "actor:" + actor.id()));
    json.writeStringField("name", Names.actor(speaker).map(a -> a.name()).orElse(speaker.text()));
    json.writeEndObject();
  }

  private void event(StoredClaim stored) throws IOException {
    Claim claim = stored.claim();
    json.writeObjectFieldStart("about");
    optional("@id", stored.incident().map(m -> OWN + "incident:" + m.id()));
    json.writeStringField("@type", "Event");
    json.writeStringField("d:cameo", claim.action().cameo());
    optional("d:plover", claim.action().plover());
    json.writeBooleanField("d:reciprocal", claim.reciprocal());
    parties("d:source", claim.source(), claim.alsoSource());
    parties("d:target", claim.target(), claim.alsoTarget());
    optional("startDate", claim.when().interval().map(i -> i.start().toString()));
    optional("endDate", claim.when().interval().map(i -> i.end().toString()));
    if (claim.where().isPresent()) {
      place(claim.where().get().place());
    }
    json.writeEndObject();
  }

  private void parties(String key, Optional<Party> first, List<Party> rest) throws IOException {
    json.writeArrayFieldStart(key);
    for (Party party : Stream.concat(first.stream(), rest.stream()).toList()) {
      json.writeStartObject();
      optional("@id", party.id().map(id -> OWN + "actor:" + id));
      json.writeStringField("name", Rendering.name(party));
      optional("d:cameoActor", party.code());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void place(Place place) throws IOException {
    json.writeObjectFieldStart("location");
    if (place.gazetteerId().isPresent()) {
      json.writeStringField("@id", GEONAMES + place.gazetteerId().getAsLong() + "/");
    }
    json.writeStringField("@type", "Place");
    json.writeStringField("name", place.name());
    optional("d:country", place.country());
    optional("d:precision", place.precision().map(Names::of));
    if (place.point().isPresent()) {
      json.writeObjectFieldStart("geo");
      json.writeStringField("@type", "GeoCoordinates");
      json.writeNumberField("latitude", place.point().get().lat());
      json.writeNumberField("longitude", place.point().get().lon());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void article(StoredClaim.Source document) throws IOException {
    json.writeObjectFieldStart("appearance");
    json.writeStringField("@id", document.url().orElse(OWN + "document:" + document.id()));
    json.writeStringField("@type", "NewsArticle");
    optional("headline", document.title());
    optional("publisher", Rendering.publisher(document));
    optional("datePublished", document.published().map(LocalDate::toString));
    json.writeStringField("inLanguage", document.language());
    json.writeEndObject();
  }

  private void optional(String key, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(key, value.get());
    }
  }

  @Override
  public void end() throws IOException {
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }
}
