package dev.dragoman.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dragoman.codebook.Page;
import dev.dragoman.codebook.Rule;
import dev.dragoman.model.Span;
import dev.dragoman.store.ClaimStore;
import dev.dragoman.store.EventQuery;
import dev.dragoman.store.Listings;
import dev.dragoman.store.Listings.Head;
import dev.dragoman.store.Listings.Sort;
import io.javalin.config.RoutesConfig;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Words, looked for in everything: documents, incidents, actors, places, rules. */
final class SearchApi implements Routes {
  private static final int EACH = 10;
  private static final int AROUND = 80;
  private final Services services;
  private final ClaimStore store;
  private final Shapes shapes;

  SearchApi(Services services, Shapes shapes) {
    this.services = services;
    this.store = services.store();
    this.shapes = shapes;
  }

  @Override
  public void add(RoutesConfig to) {
    to.get("/api/search", ctx -> Json.send(ctx, search(Asked.of(ctx, "q"))));
    to.get("/search.json", ctx -> Json.send(ctx, search(Asked.of(ctx, "q"))));
  }

  private ObjectNode search(Asked asked) {
    asked.query("all");
    String words =
        asked.text("q").orElseThrow(() -> Problem.parameter("q", "words to look for are wanted"));
    EventQuery query =
        EventQuery.parse(Map.of("text", List.of(words), "limit", List.of(String.valueOf(EACH))));
    Listings listings = store.listings();
    ObjectNode json = Json.object();
    ArrayNode documents = json.putArray("documents");
    List<Head> heads = listings.documents(query, Optional.empty()).items();
    Map<String, String> texts = listings.texts(heads.stream().map(Head::id).toList());
    heads.forEach(h -> documents.add(document(h, texts.getOrDefault(h.id(), ""), query)));
    ArrayNode incidents = json.putArray("incidents");
    listings
        .incidents(query, Sort.WEIGHT, Optional.empty())
        .items()
        .forEach(i -> incidents.add(shapes.row(i)));
    ArrayNode actors = json.putArray("actors");
    listings.actors(words, EACH).forEach(a -> actors.add(Shapes.actor(a)));
    ArrayNode places = json.putArray("places");
    listings
        .places(EventQuery.all().with().place(words).limit(EACH).build())
        .forEach(p -> places.add(Shapes.place(p)));
    ArrayNode rules = json.putArray("rules");
    rules(words.toLowerCase(Locale.ROOT), rules);
    return json;
  }

  /** A document with the stretch around the first words found, and where in that these stand. */
  private static ObjectNode document(Head head, String text, EventQuery query) {
    int first = query.found(text).stream().mapToInt(Span::start).min().orElse(0);
    int start = border(text, Math.max(0, first - AROUND));
    int end = border(text, Math.min(text.length(), first + 2 * AROUND));
    String snippet = text.substring(start, end);
    ObjectNode json = Shapes.head(head).put("snippet", snippet);
    json.set("found", Shapes.spans(query.found(snippet)));
    return json;
  }

  /** The border of a word at or before a place. */
  private static int border(String text, int at) {
    int border = at;
    while (border > 0
        && border < text.length()
        && !Character.isWhitespace(text.charAt(border - 1))) {
      border--;
    }
    return border;
  }

  private void rules(String words, ArrayNode to) {
    for (Page page : services.coder().get().codebook().pages()) {
      for (Rule rule : page.rules()) {
        if (to.size() < EACH && (rule.name().contains(words) || rule.trigger().contains(words))) {
          to.addObject()
              .put("name", rule.name())
              .put("page", page.name())
              .put("pattern", String.join("|", rule.trigger()));
        }
      }
    }
  }
}
