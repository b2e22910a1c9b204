package dev.dragoman.server;

import dev.dragoman.store.ClaimStore;
import dev.dragoman.store.EventQuery;
import dev.dragoman.store.Listings.Head;
import io.javalin.http.sse.SseClient;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells who listens what the record takes in, whoever put it there: looks once a second whether it
 * changed. A {@code document} comes before its {@code claim}s; an event's id is the instant at
 * which the record took it in, so that a listener who was cut off hears what came meanwhile.
 */
final class Arrivals implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Arrivals.class);
  private static final long PAUSE_MILLIS = 1_000;
  private static final int LOOKS_A_BREATH = 15;

  /** Of a flood only the newest are told one by one. */
  private static final int MOST = 200;

  private final ClaimStore store;
  private final Set<SseClient> listeners = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService looking =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "arrivals");
            thread.setDaemon(true);
            return thread;
          });
  private String state = "";
  private Instant last = Instant.EPOCH;
  private long looks;

  Arrivals(Services services) {
    this.store = services.store();
  }

  void start() {
    state = store.state();
    last = newest(1).stream().map(Head::added).findFirst().orElse(Instant.EPOCH);
    looking.scheduleWithFixedDelay(this::look, PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
  }

  /** One more who listens, from now on or from where it was cut off. */
  void hear(SseClient listener) {
    listener.keepAlive();
    listener.onClose(() -> listeners.remove(listener));
    looking.execute(
        () -> {
          listener.sendComment("listening");
          heard(listener).ifPresent(i -> since(i).forEach(head -> tell(head, Set.of(listener))));
          listeners.add(listener);
        });
  }

  private static Optional<Instant> heard(SseClient listener) {
    try {
      return Optional.ofNullable(listener.ctx().header("Last-Event-ID")).map(Instant::parse);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  int listeners() {
    return listeners.size();
  }

  private void look() {
    try {
      looks++;
      if (looks % LOOKS_A_BREATH == 0) {
        listeners.forEach(l -> l.sendComment("still here"));
      }
      String now = store.state();
      if (now.equals(state)) {
        return;
      }
      state = now;
      for (Head head : since(last)) {
        last = head.added();
        tell(head, listeners);
      }
    } catch (RuntimeException e) {
      LOG.warn("the record could not be looked at for arrivals", e);
    }
  }

  /** What came after an instant, the oldest first. */
  private List<Head> since(Instant instant) {
    List<Head> after = new ArrayList<>(newest(MOST));
    after.removeIf(head -> !head.added().isAfter(instant));
    Collections.reverse(after);
    return after;
  }

  private List<Head> newest(int most) {
    EventQuery all = EventQuery.all().with().limit(most).build();
    return store.listings().documents(all, Optional.empty()).items();
  }

  private void tell(Head head, Set<SseClient> to) {
    if (to.isEmpty()) {
      return;
    }
    String id = head.added().toString();
    String document = Shapes.head(head).toString();
    to.forEach(l -> l.sendEvent("document", document, id));
    store.claims(
        EventQuery.all().with().document(head.id()).build(),
        claim -> {
          String json = Shapes.claim(claim).toString();
          to.forEach(l -> l.sendEvent("claim", json, id));
        });
  }

  @Override
  public void close() {
    looking.shutdownNow();
    listeners.forEach(SseClient::close);
  }
}
