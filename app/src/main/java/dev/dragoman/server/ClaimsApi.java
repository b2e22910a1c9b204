package dev.dragoman.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dragoman.store.ClaimStore;
import dev.dragoman.store.Cursor;
import dev.dragoman.store.EventQuery;
import dev.dragoman.store.Page;
import dev.dragoman.store.QueryParameter;
import io.javalin.config.RoutesConfig;

/** Claims. */
final class ClaimsApi implements Routes {
  private static final String ORDER = QueryParameter.ORDER.option();
  private final ClaimStore store;

  ClaimsApi(Services services) {
    this.store = services.store();
  }

  @Override
  public void add(RoutesConfig to) {
    to.get("/api/claims", ctx -> Json.send(ctx, claims(Asked.of(ctx).page())));
    to.get(
        "/stream.json",
        ctx -> Json.send(ctx, claims(Asked.of(ctx).otherwise(ORDER, "added").page())));
  }

  ObjectNode claims(EventQuery query) {
    Page page = store.page(query);
    ArrayNode items = Json.array();
    page.claims().forEach(c -> items.add(Shapes.claim(c, query)));
    return Shapes.page(
        query.sentence(), store.count(query), items, page.next().map(Cursor::toString));
  }
}
