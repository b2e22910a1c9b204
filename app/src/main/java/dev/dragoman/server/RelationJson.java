package dev.dragoman.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dragoman.store.Relation;
import dev.dragoman.store.Relation.Made;
import dev.dragoman.store.Relation.Period;
import dev.dragoman.store.Relation.Turn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** A relation as the API has it, there and back. */
final class RelationJson {
  private RelationJson() {}

  /** Writes it behind what is already there. */
  static ObjectNode write(ObjectNode json, Relation relation) {
    json.put("first", relation.first().map(LocalDate::toString).orElse(null));
    json.put("last", relation.last().map(LocalDate::toString).orElse(null));
    ArrayNode periods = json.putArray("periods");
    relation.periods().forEach(p -> periods.add(period(p)));
    ArrayNode turns = json.putArray("turns");
    relation.turns().forEach(t -> turns.add(turn(t)));
    return json;
  }

  private static ObjectNode period(Period period) {
    ObjectNode json = Json.object().put("start", period.start().toString());
    json.put("incidents", period.incidents());
    ObjectNode quads = json.putObject("quads");
    ObjectNode weights = json.putObject("weights");
    for (int quad = 1; quad <= 4; quad++) {
      String key = String.valueOf(quad);
      quads.put(key, period.quads().getOrDefault(quad, 0L));
      weights.put(key, period.weights().getOrDefault(quad, 0.0));
    }
    ObjectNode roots = json.putObject("roots");
    period.roots().forEach(roots::put);
    json.put("goldstein", period.goldstein()).put("mean", period.mean());
    return json.put("claims", period.claims()).put("untrue", period.untrue());
  }

  private static ObjectNode turn(Turn turn) {
    ObjectNode json = Json.object().put("start", turn.start().toString());
    json.put("before", turn.before().isPresent() ? turn.before().getAsDouble() : null);
    json.put("after", turn.after());
    ArrayNode made = json.putArray("made");
    for (Made each : turn.made()) {
      made.addObject()
          .put("id", each.id())
          .put("day", each.day().toString())
          .put("action", each.action())
          .put("goldstein", each.goldstein())
          .put("origins", each.origins())
          .put("sentence", each.sentence());
    }
    return json;
  }

  /** What {@link #write} wrote. */
  static Relation parse(JsonNode json) {
    List<Period> periods = new ArrayList<>();
    json.path("periods").forEach(p -> periods.add(parsePeriod(p)));
    List<Turn> turns = new ArrayList<>();
    json.path("turns").forEach(t -> turns.add(parseTurn(t)));
    return new Relation(day(json.path("first")), day(json.path("last")), periods, turns);
  }

  private static Optional<LocalDate> day(JsonNode json) {
    return Optional.ofNullable(json.textValue()).map(LocalDate::parse);
  }

  private static Period parsePeriod(JsonNode json) {
    Map<Integer, Long> quads = new TreeMap<>();
    json.path("quads")
        .properties()
        .forEach(e -> quads.put(Integer.valueOf(e.getKey()), e.getValue().asLong()));
    Map<Integer, Double> weights = new TreeMap<>();
    json.path("weights")
        .properties()
        .forEach(e -> weights.put(Integer.valueOf(e.getKey()), e.getValue().asDouble()));
    Map<String, Long> roots = new TreeMap<>();
    json.path("roots").properties().forEach(e -> roots.put(e.getKey(), e.getValue().asLong()));
    return new Period(
        LocalDate.parse(json.path("start").asText()),
        json.path("incidents").asLong(),
        quads,
        weights,
        roots,
        json.path("goldstein").asDouble(),
        json.path("claims").asLong(),
        json.path("untrue").asLong());
  }

  private static Turn parseTurn(JsonNode json) {
    List<Made> made = new ArrayList<>();
    for (JsonNode each : json.path("made")) {
      made.add(
          new Made(
              each.path("id").asText(),
              LocalDate.parse(each.path("day").asText()),
              each.path("action").asText(),
              each.path("goldstein").asDouble(),
              each.path("origins").asInt(),
              each.path("sentence").asText()));
    }
    JsonNode before = json.path("before");
    return new Turn(
        LocalDate.parse(json.path("start").asText()),
        before.isNumber() ? OptionalDouble.of(before.asDouble()) : OptionalDouble.empty(),
        json.path("after").asDouble(),
        made);
  }
}
