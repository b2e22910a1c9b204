package dev.dragoman.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dragoman.exchange.StoredClaim;
import dev.dragoman.store.ClaimStore;
import dev.dragoman.store.Cursor;
import dev.dragoman.store.EventQuery;
import dev.dragoman.store.EventQuery.Order;
import dev.dragoman.store.Filters.Filter;
import dev.dragoman.store.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends word of what filters find in new texts, oldest first. What was taken is written down in the
 * record at once, so that no claim is told twice, after a restart neither; what was not taken is
 * tried again, each time after twice as long. Only where a receiver took a delivery and its answer
 * was lost does the delivery come again, with the same id.
 */
final class Alerts implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Alerts.class);
  private static final long PAUSE_MILLIS = 1_000;
  private static final int AT_ONCE = 4;
  private static final int PAGE = 200;
  private static final int DELIVERY = 100;
  private static final int DOUBLINGS = 10; // about a quarter of an hour

  /** How long a writer of another process may take between an instant and its commit. */
  private static final Duration OVERLAP = Duration.ofMinutes(10);

  private final ClaimStore store;
  private final Clock clock;
  private final Alerting allowed;
  private final Webhooks webhooks;
  private final Map<String, Course> courses = new ConcurrentHashMap<>();
  private final ExecutorService sending = Executors.newFixedThreadPool(AT_ONCE, daemon("alert"));
  private final ScheduledExecutorService looking =
      Executors.newSingleThreadScheduledExecutor(daemon("alerts"));
  private String state = "";

  /** Where a filter stands. */
  private static final class Course {
    private boolean due;
    private boolean busy;
    private int failures;
    private Instant notBefore = Instant.EPOCH;

    synchronized boolean begins(boolean changed, Instant now) {
      due |= changed;
      boolean begins = due && !busy && !now.isBefore(notBefore);
      if (begins) {
        due = false;
        busy = true;
      }
      return begins;
    }

    synchronized void done() {
      busy = false;
      failures = 0;
    }

    /** How long to wait. */
    synchronized Duration failed(Instant now) {
      Duration pause = Duration.ofSeconds(1L << Math.min(failures, DOUBLINGS));
      failures++;
      due = true;
      busy = false;
      notBefore = now.plus(pause);
      return pause;
    }
  }

  Alerts(Services services, Alerting allowed, Webhooks webhooks) {
    this.store = services.store();
    this.clock = services.clock();
    this.allowed = allowed;
    this.webhooks = webhooks;
  }

  private static ThreadFactory daemon(String name) {
    return task -> {
      Thread thread = new Thread(task, name);
      thread.setDaemon(true);
      return thread;
    };
  }

  void start() {
    looking.scheduleWithFixedDelay(this::look, 0, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
  }

  private void look() {
    try {
      String now = store.state();
      boolean changed = !now.equals(state);
      state = now;
      if (!changed && courses.isEmpty()) {
        return;
      }
      List<Filter> filters = store.filters().all();
      courses.keySet().retainAll(filters.stream().map(Filter::id).collect(Collectors.toSet()));
      for (Filter filter : filters) {
        messenger(filter).ifPresent(messenger -> begin(filter, messenger, changed));
      }
    } catch (RuntimeException e) {
      LOG.warn("the record could not be looked at for alerts", e);
    }
  }

  private Optional<Messenger> messenger(Filter filter) {
    return Optional.ofNullable(allowed.commands().get(filter.name()))
        .<Messenger>map(CommandMessenger::new)
        .or(() -> filter.webhook().map(webhooks::to));
  }

  private void begin(Filter filter, Messenger messenger, boolean changed) {
    Course course = courses.computeIfAbsent(filter.id(), id -> new Course());
    if (course.begins(changed, clock.instant())) {
      sending.execute(() -> run(filter, messenger, course));
    }
  }

  private void run(Filter filter, Messenger messenger, Course course) {
    try {
      send(filter, messenger);
      course.done();
    } catch (IOException | RuntimeException e) {
      Duration pause = course.failed(clock.instant());
      LOG.warn(
          "alert of filter {}: not delivered: {}; again in {} s",
          filter.name(),
          e.getMessage(),
          pause.toSeconds());
    }
  }

  private void send(Filter filter, Messenger messenger) throws IOException {
    List<StoredClaim> fresh = fresh(filter);
    for (int from = 0; from < fresh.size(); from += DELIVERY) {
      List<StoredClaim> part = fresh.subList(from, Math.min(fresh.size(), from + DELIVERY));
      String delivery = delivery(filter, part);
      messenger.send(delivery, json(filter, delivery, part));
      store.filters().told(filter, part, part.get(part.size() - 1).added());
    }
  }

  /** What came in since and is not told yet, the oldest first. */
  private List<StoredClaim> fresh(Filter filter) {
    Instant since = filter.told().minus(OVERLAP);
    EventQuery query = filter.query().with().order(Order.ADDED).limit(PAGE).build();
    List<StoredClaim> fresh = new ArrayList<>();
    Optional<Cursor> next;
    do {
      Page page = store.page(query);
      List<StoredClaim> late =
          page.claims().stream()
              .filter(c -> c.added().isAfter(filter.created()) && !c.added().isBefore(since))
              .toList();
      fresh.addAll(store.filters().untold(filter, late));
      next = page.next().filter(cursor -> late.size() == page.claims().size());
      query = next.map(query.with()::after).orElse(query.with()).build();
    } while (next.isPresent());
    Collections.reverse(fresh);
    return fresh;
  }

  private static String delivery(Filter filter, List<StoredClaim> claims) {
    String all =
        claims.stream().map(c -> c.claim().id()).collect(Collectors.joining(" ", filter.id(), ""));
    return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
  }

  private static byte[] json(Filter filter, String delivery, List<StoredClaim> claims) {
    ObjectNode json = Json.object().put("delivery", delivery);
    json.putObject("filter")
        .put("id", filter.id())
        .put("name", filter.name())
        .put("sentence", filter.query().sentence());
    ArrayNode items = json.putArray("claims");
    claims.forEach(c -> items.add(Shapes.claim(c)));
    return json.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Ends it; what is under way is told when the server runs again. */
  @Override
  public void close() {
    looking.shutdownNow();
    sending.shutdownNow();
    try {
      sending.awaitTermination(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    webhooks.close();
  }
}
