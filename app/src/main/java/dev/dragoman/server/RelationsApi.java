package dev.dragoman.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dragoman.store.ClaimStore;
import dev.dragoman.store.EventQuery;
import dev.dragoman.store.Relation;
import dev.dragoman.store.Relation.By;
import io.javalin.config.RoutesConfig;
import java.util.List;
import java.util.Locale;
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
    return RelationJson.write(json, relation);
  }

  ObjectNode dyads(Asked asked) {
    EventQuery query = asked.page();
    ArrayNode items = Json.array();
    store.listings().dyads(query.happened(), query.limit()).forEach(p -> items.add(shapes.dyad(p)));
    return Shapes.whole(query.sentence(), items);
  }
}
