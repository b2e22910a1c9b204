package dev.dragoman.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dragoman.incident.Incident;
import dev.dragoman.incident.Incident.Support;
import dev.dragoman.incident.Story;
import dev.dragoman.incident.Telling;
import dev.dragoman.model.Claim.Party;
import dev.dragoman.model.Place;
import dev.dragoman.model.TimeInterval;

/**
 * Incidents and stories as JSON, one object a line: the contract of {@code dragoman incidents}.
 * Every key is always there; what is not known is null. {@code origins} of {@code of} is how many
 * independent origins stand behind a value, of those that say anything of the kind.
 */
public final class IncidentJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private IncidentJson() {}

  /** One line, without its end. */
  public static String line(Incident incident) {
    ObjectNode json = NODES.objectNode().put("id", incident.id());
    json.put("action", incident.action().cameo()).put("name", incident.action().name());
    json.set("when", incident.when().map(w -> backed(when(w.value()), w)).orElse(null));
    json.set("where", incident.where().map(w -> backed(where(w.value()), w)).orElse(null));
    json.set("source", incident.source().map(w -> backed(party(w.value()), w)).orElse(null));
    json.set("target", incident.target().map(w -> backed(party(w.value()), w)).orElse(null));
    json.put("documents", incident.documents()).put("outlets", incident.outlets());
    json.put("origins", incident.origins()).put("claims", incident.claims());
    json.put("background", incident.background());
    json.set("casualties", casualties(incident));
    ArrayNode contradictions = json.putArray("contradictions");
    for (Incident.Contradiction each : incident.contradictions()) {
      contradictions
          .addObject()
          .put("kind", Names.of(each.kind()))
          .put("one", each.one().id())
          .put("other", each.other().id());
    }
    ArrayNode tellings = json.putArray("tellings");
    for (Telling telling : incident.tellings()) {
      tellings
          .addObject()
          .put("claim", telling.id())
          .put("document", telling.documentId())
          .put("origin", telling.origin())
          .put("published", telling.published().map(Object::toString).orElse(null))
          .put("background", telling.claim().background());
    }
    return json.toString();
  }

  /**
   * What a document's story is, as one line without its end: its main happening stands as its one
   * claim.
   */
  public static String line(String documentId, Story story) {
    ObjectNode json = NODES.objectNode().put("id", documentId).put("story", story.id());
    ObjectNode main = json.putArray("claims").addObject();
    main.set("when", story.day().map(d -> when(TimeInterval.day(d))).orElse(null));
    main.set("where", story.place().map(IncidentJson::where).orElse(null));
    return json.toString();
  }

  private static ObjectNode casualties(Incident incident) {
    ObjectNode json = NODES.objectNode();
    for (Incident.Casualties each : incident.casualties()) {
      ObjectNode kind = json.putObject(Names.of(each.kind()));
      kind.put("low", each.low()).put("high", each.high());
      ArrayNode figures = kind.putArray("figures");
      for (Incident.Figure figure : each.figures()) {
        figures
            .addObject()
            .put("low", figure.low())
            .put("high", figure.high())
            .put("exact", figure.exact())
            .put("voice", figure.voice())
            .put("claim", figure.claimId())
            .put("published", figure.published().map(Object::toString).orElse(null));
      }
    }
    return json;
  }

  private static ObjectNode backed(ObjectNode value, Support<?> support) {
    return value.put("origins", support.origins()).put("of", support.of());
  }

  private static ObjectNode when(TimeInterval interval) {
    return NODES
        .objectNode()
        .put("start", interval.start().toString())
        .put("end", interval.end().toString())
        .put("precision", Names.of(interval.precision()));
  }

  private static ObjectNode where(Place place) {
    ObjectNode json = NODES.objectNode().put("name", place.name());
    json.put("geonames", place.gazetteerId().isPresent() ? place.gazetteerId().getAsLong() : null);
    json.put("country", place.country().orElse(null)).put("admin1", place.admin1().orElse(null));
    json.put("lat", place.point().map(Place.Point::lat).orElse(null));
    return json.put("lon", place.point().map(Place.Point::lon).orElse(null));
  }

  private static ObjectNode party(Party party) {
    return NODES
        .objectNode()
        .put("id", party.id().orElse(null))
        .put("code", party.code().orElse(null))
        .put("name", party.name().orElse(null))
        .put("text", party.text());
  }
}
