package dev.dragoman.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dragoman.store.EventQuery;
import dev.dragoman.store.EventQuery.Order;
import dev.dragoman.store.Filters;
import dev.dragoman.store.Filters.Filter;
import dev.dragoman.store.QueryText;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Optional;

/** Questions kept under a name, which may send word of what comes. */
final class FiltersApi implements Routes {
  private static final int LONGEST_NAME = 200;
  private final Filters filters;
  private final Webhooks webhooks;

  FiltersApi(Services services, Webhooks webhooks) {
    this.filters = services.store().filters();
    this.webhooks = webhooks;
  }

  @Override
  public void add(RoutesConfig to) {
    to.get("/api/filters", ctx -> Json.send(ctx, filters()));
    to.post("/api/filters", this::add);
    to.delete("/api/filters/{id}", this::delete);
  }

  private ArrayNode filters() {
    ArrayNode all = Json.array();
    filters.all().forEach(filter -> all.add(json(filter)));
    return all;
  }

  private void add(Context ctx) {
    JsonNode body = Json.body(ctx);
    String name = text(body, "name").orElse("");
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      throw Problem.body("name: a name is wanted, of at most " + LONGEST_NAME + " characters");
    }
    Optional<String> webhook = text(body, "webhook");
    try {
      webhook.ifPresent(webhooks::checked);
    } catch (IllegalArgumentException e) {
      throw Problem.body(String.valueOf(e.getMessage()));
    }
    Filter filter =
        filters
            .add(name, query(text(body, "query").orElse("")), webhook)
            .orElseThrow(
                () -> Problem.of(409, "Name taken", "There is a filter called " + name + "."));
    ctx.status(201);
    Json.send(ctx, json(filter));
  }

  /** What is asked, without where a page of it begins and ends. */
  private static EventQuery query(String text) {
    EventQuery asked = QueryText.parse(text);
    return asked.with().order(Order.EVENT).after(null).limit(EventQuery.PAGE).build();
  }

  private static Optional<String> text(JsonNode body, String key) {
    JsonNode value = body.path(key);
    if (!value.isMissingNode() && !value.isNull() && !value.isTextual()) {
      throw Problem.body(key + ": a text is wanted");
    }
    return Optional.ofNullable(value.textValue()).map(String::strip).filter(t -> !t.isEmpty());
  }

  private void delete(Context ctx) {
    String id = ctx.pathParam("id");
    if (!filters.delete(id)) {
      throw Problem.missing("There is no filter " + id + ".");
    }
    ctx.status(204);
  }

  /** Of a webhook only where it is, for its path is often what lets in. */
  private static ObjectNode json(Filter filter) {
    return Json.object()
        .put("id", filter.id())
        .put("name", filter.name())
        .put("query", QueryText.of(filter.query()))
        .put("sentence", filter.query().sentence())
        .put("webhook", filter.webhook().map(Webhooks::shown).orElse(null))
        .put("created", filter.created().toString());
  }
}
