package dev.dragoman.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dragoman.Actions;
import dev.dragoman.exchange.StoredClaim;
import dev.dragoman.exchange.StoredClaimJson;
import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Span;
import dev.dragoman.store.EventQuery;
import dev.dragoman.store.Listings.Head;
import dev.dragoman.store.Listings.Named;
import dev.dragoman.store.Listings.Pair;
import dev.dragoman.store.Listings.Spot;
import dev.dragoman.store.Listings.Told;
import dev.dragoman.store.Listings.Weight;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Values of the record as {@code web/src/lib/types.ts} and {@code openapi.yaml} have them. */
final class Shapes {
  private final Sides sides;
  private final Actions actions;

  private Shapes(Sides sides, Actions actions) {
    this.sides = sides;
    this.actions = actions;
  }

  static Shapes load(Tables tables) {
    return new Shapes(Sides.load(tables), Actions.load(tables));
  }

  /** {@code Page}. */
  static ObjectNode page(String query, long total, ArrayNode items, Optional<String> next) {
    ObjectNode page = Json.object().put("query", query).put("total", total);
    page.set("items", items);
    return page.put("next", next.orElse(null));
  }

  /** A page that is the whole list. */
  static ObjectNode whole(String query, ArrayNode items) {
    return page(query, items.size(), items, Optional.empty());
  }

  /** {@code StoredClaim}, with where its sentence holds the words asked for. */
  static ObjectNode claim(StoredClaim stored, EventQuery query) {
    ObjectNode json = claim(stored);
    if (query.text().isPresent()) {
      json.set("found", spans(query.found(stored.sentence())));
    }
    return json;
  }

  static ObjectNode claim(StoredClaim stored) {
    ObjectNode json = Json.parse(StoredClaimJson.line(stored));
    return json.putNull("review");
  }

  static ArrayNode spans(List<Span> spans) {
    ArrayNode all = Json.array();
    spans.forEach(s -> all.addArray().add(s.start()).add(s.end()));
    return all;
  }

  /** {@code DocumentRow}. */
  static ObjectNode head(Head head) {
    return Json.object()
        .put("id", head.id())
        .put("url", head.url().orElse(null))
        .put("outlet", head.outlet().orElse(null))
        .put("agency", head.agency().orElse(null))
        .put("title", head.title().orElse(null))
        .put("language", head.language())
        .put("published", head.published().map(LocalDate::toString).orElse(null))
        .put("copy_of", head.copyOf().orElse(null))
        .put("length", head.length())
        .put("added", head.added().toString())
        .put("claims", head.claims());
  }

  /** {@code IncidentRow}. */
  ObjectNode row(Told told) {
    JsonNode whole = Json.parse(told.json());
    ObjectNode json = head(told, whole);
    json.put("contradictions", whole.path("contradictions").size());
    JsonNode killed = whole.path("casualties").path("killed");
    if (killed.isMissingNode()) {
      json.putNull("killed");
    } else {
      json.putObject("killed")
          .<ObjectNode>set("low", killed.path("low"))
          .set("high", killed.path("high"));
    }
    return json.put("sentence", told.sentence());
  }

  private ObjectNode head(Told told, JsonNode whole) {
    ObjectNode json = Json.object().put("id", told.id()).put("action", told.action());
    json.set("name", whole.path("name"));
    json.put("plover", actions.of(told.action(), Optional.empty()).plover().orElse(null));
    json.put("quad", told.quad()).put("goldstein", told.goldstein()).put("status", told.status());
    for (String key :
        List.of(
            "source",
            "target",
            "when",
            "where",
            "documents",
            "outlets",
            "origins",
            "claims",
            "background")) {
      json.set(key, whole.path(key));
    }
    return json;
  }

  /** {@code Side}. */
  ObjectNode side(String code) {
    return Json.object().put("code", code).put("name", sides.name(code));
  }

  /** {@code Dyad}. */
  ObjectNode dyad(Pair pair) {
    ObjectNode json = Json.object();
    json.set("one", side(pair.one()));
    json.set("other", side(pair.other()));
    weight(json, pair.weight());
    json.put("mean", rounded(pair.weight().mean()));
    return json.put("first", pair.first().toString()).put("last", pair.last().toString());
  }

  /** {@code PlaceRow}. */
  static ObjectNode place(Spot spot) {
    ObjectNode json = Json.object().put("name", spot.name());
    json.put("geonames", spot.geonames().orElse(null));
    json.put("country", spot.country().orElse(null)).put("admin1", spot.admin1().orElse(null));
    json.put("lat", spot.lat().orElse(null)).put("lon", spot.lon().orElse(null));
    json.put("precision", spot.precision().orElse(null));
    weight(json, spot.weight());
    return json.put("killed", spot.killed());
  }

  private static void weight(ObjectNode json, Weight weight) {
    json.put("incidents", weight.incidents());
    ObjectNode quads = json.putObject("quads");
    weight.quads().forEach((quad, count) -> quads.put(quad.toString(), count));
    json.put("goldstein", rounded(weight.goldstein()));
  }

  /** {@code ActorRow}. */
  static ObjectNode actor(Named named) {
    return Json.object()
        .put("id", named.id().orElse(null))
        .put("code", named.code())
        .put("name", named.name())
        .put("claims", named.claims());
  }

  /** Sums of binary fractions, without their dust. */
  private static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}
