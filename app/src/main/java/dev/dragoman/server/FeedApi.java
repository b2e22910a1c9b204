package dev.dragoman.server;

import dev.dragoman.store.ClaimStore;
import dev.dragoman.store.EventQuery;
import dev.dragoman.store.EventQuery.Order;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** Any query as an Atom feed, what the record took in last first. */
final class FeedApi implements Routes {
  private final ClaimStore store;

  FeedApi(Services services) {
    this.store = services.store();
  }

  @Override
  public void add(RoutesConfig to) {
    to.get("/feed.atom", this::feed);
  }

  private void feed(Context ctx) {
    EventQuery query = Asked.of(ctx).page().with().order(Order.ADDED).build();
    String site = ctx.scheme() + "://" + ctx.host();
    String self = site + ctx.path() + (ctx.queryString() == null ? "" : "?" + ctx.queryString());
    ctx.contentType("application/atom+xml; charset=utf-8");
    ctx.result(Atom.feed(query, store.page(query).claims(), site, self));
  }
}
