package dev.dragoman.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dragoman.store.ClaimStore;
import dev.dragoman.store.EventQuery;
import io.javalin.config.RoutesConfig;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Actors, places, and how much the record holds. */
final class RecordApi implements Routes {
  private final Services services;
  private final ClaimStore store;

  RecordApi(Services services) {
    this.services = services;
    this.store = services.store();
  }

  @Override
  public void add(RoutesConfig to) {
    to.get("/api/actors", ctx -> Json.send(ctx, actors(Asked.of(ctx, "q"))));
    for (String path : List.of("/api/places", "/map.json")) {
      to.get(path, ctx -> Json.send(ctx, places(Asked.of(ctx).page(Asked.LONGEST))));
    }
    to.get("/api/stats", ctx -> Json.send(ctx, stats()));
  }

  private ObjectNode actors(Asked asked) {
    String words = asked.text("q").orElse("");
    ArrayNode items = Json.array();
    store.listings().actors(words, asked.page().limit()).forEach(a -> items.add(Shapes.actor(a)));
    return Shapes.whole(words.isBlank() ? "All actors." : "Actors called “" + words + "”.", items);
  }

  ObjectNode places(EventQuery query) {
    ArrayNode items = Json.array();
    store.listings().places(query).forEach(p -> items.add(Shapes.place(p)));
    return Shapes.whole(query.sentence(), items);
  }

  private ObjectNode stats() {
    ClaimStore.Stats stats = store.stats();
    EventQuery.Period span = store.listings().span();
    return Json.object()
        .put("documents", stats.documents())
        .put("versions", stats.versions())
        .put("copies", stats.copies())
        .put("claims", stats.claims())
        .put("quotes", stats.quotes())
        .put("incidents", stats.incidents())
        .put("reviews", 0)
        .putNull("precision")
        .put("first", day(span.from()))
        .put("last", day(span.to()))
        .put("version", Server.version())
        .put("codebook", services.coder().get().codebookVersion());
  }

  @org.jspecify.annotations.Nullable
  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse(null);
  }
}
