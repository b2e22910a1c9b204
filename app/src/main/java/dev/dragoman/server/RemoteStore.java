package dev.dragoman.server;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dragoman.exchange.StoredClaim;
import dev.dragoman.exchange.StoredClaimJson;
import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Coding;
import dev.dragoman.model.Reject;
import dev.dragoman.store.ClaimStore;
import dev.dragoman.store.Cursor;
import dev.dragoman.store.EventQuery;
import dev.dragoman.store.Listings;
import dev.dragoman.store.Page;
import dev.dragoman.store.Relation;
import dev.dragoman.store.StoreException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A record that a running server holds, asked through its REST API. It is asked for claims,
 * relations and counts, takes in texts and forgets; for everything else the server has to be
 * stopped, and that is said.
 */
public final class RemoteStore implements ClaimStore {
  private final Client client;
  private final StoredClaimJson claimJson;

  private RemoteStore(Client client, StoredClaimJson claimJson) {
    this.client = client;
    this.claimJson = claimJson;
  }

  /** The server that holds a folder's record, if one does. */
  public static Optional<RemoteStore> of(Path folder, Tables tables) {
    try {
      return Presence.read(folder)
          .map(Client::new)
          .filter(Client::answers)
          .map(c -> new RemoteStore(c, StoredClaimJson.load(tables)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where it is. */
  public String url() {
    return client.url();
  }

  /**
   * Hands over texts.
   *
   * @param origin what to call them
   * @param published the day of publication of every one, if it is given
   * @param input anything that {@link dev.dragoman.read.Reader} reads
   */
  public Taken take(String origin, Optional<LocalDate> published, byte[] input) {
    Map<String, List<String>> asked = new LinkedHashMap<>();
    asked.put("origin", List.of(origin));
    published.ifPresent(day -> asked.put("published", List.of(day.toString())));
    return Taken.parse(
        client.post("/api/documents" + Client.query(asked), BodyPublishers.ofByteArray(input)));
  }

  @Override
  public Page page(EventQuery query) {
    List<StoredClaim> claims = new ArrayList<>();
    Optional<Cursor> next = page(query, claims::add);
    return new Page(claims, next);
  }

  /** One request or several, since a page of the server's has an end; where the next one begins. */
  private Optional<Cursor> page(EventQuery query, Consumer<StoredClaim> sink) {
    int left = query.limit();
    Optional<Cursor> after = query.after();
    do {
      EventQuery part = part(query, after, Math.min(left, Asked.LONGEST));
      JsonNode page = client.get("/api/claims" + Client.query(part.parameters()));
      page.path("items").forEach(item -> sink.accept(claim(item)));
      left -= page.path("items").size();
      after = Optional.ofNullable(page.path("next").textValue()).map(Cursor::parse);
    } while (left > 0 && after.isPresent());
    return after;
  }

  private static EventQuery part(EventQuery query, Optional<Cursor> after, int limit) {
    return after.map(c -> query.with().after(c)).orElseGet(query::with).limit(limit).build();
  }

  private StoredClaim claim(JsonNode json) {
    try {
      return claimJson.read(json.toString());
    } catch (IOException e) {
      throw new StoreException("the server's answer cannot be read: " + e.getMessage(), e);
    }
  }

  @Override
  public void claims(EventQuery query, Consumer<StoredClaim> sink) {
    page(query, sink);
  }

  @Override
  public long count(EventQuery query) {
    EventQuery one = query.with().limit(1).build();
    return client.get("/api/claims" + Client.query(one.parameters())).path("total").asLong();
  }

  @Override
  public Relation relation(
      String one, String other, boolean directed, Relation.By by, EventQuery.Period days) {
    Map<String, List<String>> asked = new LinkedHashMap<>();
    asked.put("dyad", List.of(one + "-" + other));
    asked.put("by", List.of(by.name()));
    asked.put("directed", List.of(directed ? "yes" : "no"));
    days.from().ifPresent(d -> asked.put("from", List.of(d.toString())));
    days.to().ifPresent(d -> asked.put("to", List.of(d.toString())));
    return RelationJson.parse(client.get("/api/relations" + Client.query(asked)));
  }

  @Override
  public Stats stats() {
    JsonNode json = client.get("/api/stats");
    return new Stats(
        json.path("documents").asLong(),
        json.path("versions").asLong(),
        json.path("copies").asLong(),
        json.path("claims").asLong(),
        json.path("quotes").asLong(),
        json.path("incidents").asLong());
  }

  @Override
  public Optional<String> forget(String idOrUrl) {
    return client.delete("/api/documents/" + Client.encoded(idOrUrl))
        ? Optional.of(idOrUrl)
        : Optional.empty();
  }

  @Override
  public void regroup() {
    client.post("/api/regroup");
  }

  @Override
  public String state() {
    throw held("tell its state");
  }

  @Override
  public Map<String, Known> known(Collection<String> ids) {
    throw held("be asked what it knows");
  }

  @Override
  public void keep(List<Coding> codings, List<Reject> rejects) {
    throw held("take in codings");
  }

  @Override
  public Optional<Coding> coding(String idOrUrl) {
    throw held("hand out codings");
  }

  @Override
  public void codings(Consumer<Coding> sink) {
    throw held("hand out codings");
  }

  @Override
  public Listings listings() {
    throw held("list");
  }

  @Override
  public void backup(Path file) {
    throw held("be backed up");
  }

  @Override
  public void restore(Path file) {
    throw held("be restored");
  }

  @Override
  public Stream<List<String>> sql(String select) {
    throw held("be asked in SQL");
  }

  private StoreException held(String what) {
    return new StoreException(
        "a server holds this record, at "
            + client.url()
            + ", so it cannot "
            + what
            + " from here; stop that server (Ctrl-C where it runs) and give the command again");
  }

  @Override
  public void close() {}
}
