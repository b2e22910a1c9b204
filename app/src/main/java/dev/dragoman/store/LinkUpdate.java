package dev.dragoman.store;

import dev.dragoman.incident.Links;
import dev.dragoman.incident.Telling;
import dev.dragoman.model.TimeInterval;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Links claims that are not yet linked with all that share a key with them, and keeps their keys.
 * The new ones are taken by their days and {@value #AT_ONCE} at a time; besides these no more than
 * one claim is in memory.
 */
final class LinkUpdate {
  private static final int AT_ONCE = 4_000;
  private static final String PENDING = "pending";
  private static final String SOUGHT = "sought";

  private record Found(String one, String other, double likeness) {}

  private final Connection connection;
  private final Database database;
  private final Links links;
  private final Tellings tellings;

  LinkUpdate(Connection connection, Database database, Links links, Tellings tellings) {
    this.connection = connection;
    this.database = database;
    this.links = links;
    this.tellings = tellings;
  }

  void run() throws SQLException, IOException {
    Temporary.of(
        connection,
        PENDING,
        "SELECT row_number() OVER (ORDER BY event_start, id) AS number, id FROM claims"
            + " WHERE incident IS NULL");
    Temporary.make(connection, SOUGHT, "number INTEGER, key TEXT, since DATE, until DATE");
    for (int first = 1; ; first += AT_ONCE) {
      List<Telling> some = some(first);
      if (some.isEmpty()) {
        break;
      }
      keys(some);
      write(found(some));
    }
    Temporary.drop(connection, SOUGHT);
    Temporary.drop(connection, PENDING);
  }

  private List<Telling> some(int first) throws SQLException, IOException {
    List<Telling> some = new ArrayList<>();
    tellings.each(
        "SELECT id AS claim_id, number AS tag FROM pending WHERE number BETWEEN "
            + first
            + " AND "
            + (first + AT_ONCE - 1),
        (telling, tag) -> some.add(telling));
    return some;
  }

  private void keys(List<Telling> some) throws SQLException {
    try (Database.Bulk kept = database.bulk(connection, "claim_keys")) {
      for (Telling telling : some) {
        Optional<TimeInterval> when = telling.claim().when().interval();
        for (String key : links.kept(telling)) {
          kept.add(
              key,
              telling.id(),
              when.map(TimeInterval::start).orElse(null),
              when.map(TimeInterval::end).orElse(null));
        }
      }
    }
    Temporary.clear(connection, SOUGHT);
    try (Database.Bulk sought = database.bulk(connection, SOUGHT)) {
      for (int number = 0; number < some.size(); number++) {
        Optional<TimeInterval> when = some.get(number).claim().when().interval();
        for (String key : links.sought(some.get(number))) {
          sought.add(
              number,
              key,
              when.map(w -> w.start().minusDays(Links.DAYS_APART)).orElse(null),
              when.map(w -> w.end().plusDays(Links.DAYS_APART)).orElse(null));
        }
      }
    }
    try (Statement change = connection.createStatement()) {
      change.execute("ANALYZE " + SOUGHT);
    }
  }

  /** Links of these among themselves, each once, and with those that came before. */
  private List<Found> found(List<Telling> some) throws SQLException, IOException {
    List<Found> found = new ArrayList<>();
    java.util.Set<String> these = new java.util.HashSet<>();
    some.forEach(t -> these.add(t.id()));
    tellings.each(
        Sql.read("candidates"),
        (other, seekers) -> {
          boolean fresh = these.contains(other.id());
          for (String number : seekers.split(" ")) {
            Telling one = some.get(Integer.parseInt(number));
            if (!fresh || one.id().compareTo(other.id()) < 0) {
              links
                  .likeness(one, other)
                  .ifPresent(l -> found.add(new Found(one.id(), other.id(), l)));
            }
          }
        });
    return found;
  }

  private void write(List<Found> found) throws SQLException {
    try (Database.Bulk bulk = database.bulk(connection, "claim_links")) {
      for (Found link : found) {
        bulk.add(link.one, link.other, link.likeness);
        bulk.add(link.other, link.one, link.likeness);
      }
    }
  }
}
