package dev.dragoman.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dragoman.store.ClaimStore;
import dev.dragoman.store.EventQuery;
import dev.dragoman.store.Listings;
import dev.dragoman.store.Listings.Head;
import dev.dragoman.store.Listings.Slice;
import dev.dragoman.store.Listings.Sort;
import dev.dragoman.store.Listings.Told;
import io.javalin.config.RoutesConfig;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Incidents: those that hold a claim asked for, and one with all that is told of it. */
final class IncidentsApi implements Routes {
  private static final String SORT = "sort";
  private final ClaimStore store;
  private final Shapes shapes;

  IncidentsApi(Services services, Shapes shapes) {
    this.store = services.store();
    this.shapes = shapes;
  }

  @Override
  public void add(RoutesConfig to) {
    to.get(
        "/api/incidents",
        ctx -> {
          Asked asked = Asked.of(ctx, SORT);
          Json.send(ctx, incidents(asked.list(), asked.choice(SORT, Sort.DAY), asked.cursor()));
        });
    for (String path : List.of("/api/incidents/{id}", "/incident/{id}.json")) {
      to.get(path, ctx -> Json.send(ctx, incident(ctx.pathParam("id"))));
    }
  }

  ObjectNode incidents(EventQuery query, Sort sort, Optional<String> cursor) {
    Slice<Told> slice = store.listings().incidents(query, sort, cursor);
    ArrayNode items = Json.array();
    slice.items().forEach(told -> items.add(shapes.row(told)));
    return Shapes.page(query.sentence(), slice.total(), items, slice.next());
  }

  /**
   * @throws Problem where there is none of that id
   */
  ObjectNode incident(String id) {
    Listings listings = store.listings();
    Told told =
        listings
            .incident(id)
            .orElseThrow(() -> Problem.missing("The record has no incident " + id + "."));
    JsonNode whole = Json.parse(told.json());
    ObjectNode json = shapes.row(told);
    json.set("casualties", whole.path("casualties"));
    json.set("disputes", whole.path("contradictions"));
    Map<String, ObjectNode> claims = claims(id);
    Map<String, String> origins = new LinkedHashMap<>();
    ArrayNode tellings = json.putArray("tellings");
    for (JsonNode telling : whole.path("tellings")) {
      ObjectNode claim = claims.get(telling.path("claim").asText());
      if (claim != null) {
        String origin = telling.path("origin").asText();
        tellings.add(claim.put("origin", origin));
        origins.putIfAbsent(telling.path("document").asText(), origin);
      }
    }
    ArrayNode documents = json.putArray("documents_told");
    Map<String, Head> heads = listings.documents(origins.keySet());
    origins.forEach(
        (document, origin) -> {
          Head head = heads.get(document);
          if (head != null) {
            documents.add(Shapes.head(head).put("origin", origin));
          }
        });
    return json;
  }

  private Map<String, ObjectNode> claims(String incident) {
    EventQuery query = EventQuery.all().with().incident(incident).build();
    Map<String, ObjectNode> claims = new HashMap<>();
    store.claims(query, claim -> claims.put(claim.claim().id(), Shapes.claim(claim)));
    return claims;
  }
}
