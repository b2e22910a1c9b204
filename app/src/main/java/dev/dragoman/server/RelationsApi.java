package dev.dragoman.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dragoman.store.ClaimStore;
import dev.dragoman.store.EventQuery;
import dev.dragoman.store.Relation;
import dev.dragoman.store.Relation.By;
import io.javalin.config.RoutesConfig;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Relations of two sides over time, and which pairs of countries there are. */
final class RelationsApi implements Routes {
  private static final Pattern DYAD = Pattern.compile("([A-Za-z]{3,15})-([A-Za-z]{3,15})");
  private static final String DYAD_NAME = "dyad";
  private static final String BY = "by";
  private static final String DIRECTED = "directed";

  private final ClaimStore store;
  private final Shapes shapes;

  RelationsApi(Services services, Shapes shapes) {
    this.store = services.store();
    this.shapes = shapes;
  }

  @Override
  public void add(RoutesConfig to) {
    to.get(
        "/api/relations",
        ctx -> {
          Asked asked = Asked.of(ctx, DYAD_NAME, BY, DIRECTED);
          Json.send(ctx, relation(asked.text(DYAD_NAME).orElse(""), asked));
        });
    to.get(
        "/relation/{dyad}.json",
        ctx -> Json.send(ctx, relation(ctx.pathParam(DYAD_NAME), Asked.of(ctx, BY, DIRECTED))));
    for (String path : List.of("/api/dyads", "/network.json")) {
      to.get(path, ctx -> Json.send(ctx, dyads(Asked.of(ctx))));
    }
  }

  /**
   * @param dyad two CAMEO actor codes or their beginnings, as RUS-TUR
   * @param asked by, directed, from, to
   */
  ObjectNode relation(String dyad, Asked asked) {
    Matcher sides = DYAD.matcher(dyad);
    if (!sides.matches()) {
      throw Problem.parameter(
          DYAD_NAME,
          "two CAMEO actor codes or beginnings of them with a hyphen between, as RUS-TUR");
    }
    String one = sides.group(1).toUpperCase(Locale.ROOT);
    String other = sides.group(2).toUpperCase(Locale.ROOT);
    By by = asked.choice(BY, By.MONTH);
    boolean directed = asked.yes(DIRECTED);
    Relation relation = store.relation(one, other, directed, by, asked.page().happened());
    ObjectNode json = Json.object();
    json.set("one", shapes.side(one));
    json.set("other", shapes.side(other));
    json.put("directed", directed).put("by", by.name().toLowerCase(Locale.ROOT));
    json.put("first", day(relation.first())).put("last", day(relation.last()));
    ArrayNode periods = json.putArray("periods");
    relation.periods().forEach(p -> periods.add(period(p)));
    ArrayNode turns = json.putArray("turns");
    relation.turns().forEach(t -> turns.add(turn(t)));
    return json;
  }

  @org.jspecify.annotations.Nullable
  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse(null);
  }

  private static ObjectNode period(Relation.Period period) {
    ObjectNode json = Json.object().put("start", period.start().toString());
    json.put("incidents", period.incidents());
    ObjectNode quads = json.putObject("quads");
    for (int quad = 1; quad <= 4; quad++) {
      quads.put(String.valueOf(quad), period.quads().getOrDefault(quad, 0L));
    }
    json.put("goldstein", period.goldstein()).put("mean", period.mean());
    return json.put("claims", period.claims()).put("untrue", period.untrue());
  }

  private static ObjectNode turn(Relation.Turn turn) {
    ObjectNode json = Json.object().put("start", turn.start().toString());
    json.put("before", turn.before().isPresent() ? turn.before().getAsDouble() : null);
    json.put("after", turn.after());
    ArrayNode made = json.putArray("made");
    for (Relation.Made each : turn.made()) {
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

  ObjectNode dyads(Asked asked) {
    EventQuery query = asked.page();
    ArrayNode items = Json.array();
    store.listings().dyads(query.happened(), query.limit()).forEach(p -> items.add(shapes.dyad(p)));
    return Shapes.whole(query.sentence(), items);
  }
}
