package dev.dragoman.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dragoman.exchange.JsonLines;
import dev.dragoman.model.Coding;
import dev.dragoman.model.Document;
import dev.dragoman.store.ClaimStore;
import dev.dragoman.store.EventQuery;
import dev.dragoman.store.Listings;
import dev.dragoman.store.Listings.Head;
import dev.dragoman.store.Listings.Slice;
import io.javalin.config.RoutesConfig;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Documents. */
final class DocumentsApi implements Routes {
  private static final List<String> MENTIONS = List.of("actors", "times", "places");
  private final ClaimStore store;
  private final Recoded recoded;

  DocumentsApi(Services services) {
    this.store = services.store();
    this.recoded = new Recoded(services.coder());
  }

  @Override
  public void add(RoutesConfig to) {
    to.get(
        "/api/documents",
        ctx -> {
          Asked asked = Asked.of(ctx);
          Json.send(ctx, documents(asked.list(), asked.cursor()));
        });
    for (String path : List.of("/api/documents/{id}", "/document/{id}.json")) {
      to.get(path, ctx -> Json.send(ctx, document(ctx.pathParam("id"))));
    }
  }

  ObjectNode documents(EventQuery query, Optional<String> cursor) {
    Slice<Head> slice = store.listings().documents(query, cursor);
    ArrayNode items = Json.array();
    slice.items().forEach(head -> items.add(Shapes.head(head)));
    return Shapes.page(query.sentence(), slice.total(), items, slice.next());
  }

  /**
   * @throws Problem where there is none of that id
   */
  ObjectNode document(String id) {
    Listings listings = store.listings();
    Coding coding =
        store
            .coding(id)
            .orElseThrow(() -> Problem.missing("The record has no document " + id + "."));
    Document document = coding.document();
    Head head = head(document.id()).orElseThrow(() -> Problem.missing(id));
    ObjectNode json = Json.object();
    ObjectNode line = Json.parse(new JsonLines(true).line(recoded.of(coding)));
    json.set("document", metadata(head, document));
    json.put("text", document.text());
    ArrayNode claims = json.putArray("claims");
    store.claims(
        EventQuery.all().with().document(document.id()).build(),
        claim -> claims.add(Shapes.claim(claim)));
    json.set("quotes", Json.parse(new JsonLines(false).line(coding)).path("quotes"));
    json.set("mentions", ((ObjectNode) line.path("mentions")).retain(MENTIONS));
    ArrayNode copies = json.putArray("copies");
    listings.copies(document.id()).forEach(copy -> copies.add(Shapes.head(copy)));
    json.set("original", head.copyOf().flatMap(this::head).map(Shapes::head).orElse(null));
    return json;
  }

  private Optional<Head> head(String id) {
    return Optional.ofNullable(store.listings().documents(List.of(id)).get(id));
  }

  private ObjectNode metadata(Head head, Document document) {
    ObjectNode json = Shapes.head(head);
    json.put("byline", document.byline().orElse(null)).put("origin", document.origin());
    json.put("fetched", document.fetched().map(Instant::toString).orElse(null));
    json.set("publication", Json.parse(JsonLines.line(document)).path("published"));
    ClaimStore.Known known =
        Optional.ofNullable(store.known(List.of(head.id())).get(head.id()))
            .orElse(new ClaimStore.Known(1, Set.of(""), ""));
    return json.put("version", known.version()).put("versions", known.hashes().size());
  }
}
