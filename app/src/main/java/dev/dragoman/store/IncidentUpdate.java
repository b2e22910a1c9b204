package dev.dragoman.store;

import dev.dragoman.exchange.ClaimJson;
import dev.dragoman.exchange.IncidentJson;
import dev.dragoman.incident.Grouping;
import dev.dragoman.incident.Incident;
import dev.dragoman.incident.Incidents;
import dev.dragoman.incident.Links;
import dev.dragoman.incident.Telling;
import dev.dragoman.incident.Wording;
import dev.dragoman.model.Claim;
import dev.dragoman.model.Claim.Party;
import dev.dragoman.model.Status;
import dev.dragoman.model.TimeInterval;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Groups all claims of the record into incidents and writes these anew, so that they are what the
 * claims make them, whatever came first. Holds all claims in memory.
 */
final class IncidentUpdate {
  private static final String CHANGED = "changed_incidents";

  private final Connection connection;
  private final Database database;
  private final Links links;
  private final Incidents incidents;
  private final ClaimJson json;
  private final Rows rows;

  IncidentUpdate(
      Connection connection,
      Database database,
      Links links,
      Incidents incidents,
      ClaimJson json,
      Rows rows) {
    this.connection = connection;
    this.database = database;
    this.links = links;
    this.incidents = incidents;
    this.json = json;
    this.rows = rows;
  }

  void run() throws SQLException, IOException {
    List<Telling> tellings = new ArrayList<>();
    Map<String, Optional<String>> before = new HashMap<>();
    read(tellings, before);
    List<String[]> changed = new ArrayList<>();
    try (Statement change = connection.createStatement()) {
      change.executeUpdate("DELETE FROM incidents");
    }
    try (Database.Bulk bulk = database.bulk(connection, "incidents")) {
      for (List<Telling> group : Grouping.part(tellings, links)) {
        Incident incident = incidents.of(group);
        row(bulk, incident);
        for (Telling telling : group) {
          if (!Optional.of(incident.id()).equals(before.get(telling.id()))) {
            changed.add(new String[] {telling.id(), telling.documentId(), incident.id()});
          }
        }
      }
    }
    write(changed);
  }

  private void read(List<Telling> tellings, Map<String, Optional<String>> before)
      throws SQLException, IOException {
    try (PreparedStatement ask = connection.prepareStatement(Sql.read("tellings"))) {
      ask.setFetchSize(1_000);
      try (ResultSet row = ask.executeQuery()) {
        while (row.next()) {
          Claim claim = json.read(row.getString("claim")).claim();
          before.put(claim.id(), Reading.text(row, "incident"));
          tellings.add(
              new Telling(
                  claim,
                  row.getString("document_id"),
                  row.getString("origin"),
                  Reading.text(row, "outlet"),
                  Reading.day(row, "published"),
                  Wording.parse(row.getString("wording"))));
        }
      }
    }
  }

  private void row(Database.Bulk bulk, Incident incident) throws SQLException {
    Optional<Party> source = incident.source().map(Incident.Support::value);
    Optional<Party> target = incident.target().map(Incident.Support::value);
    Optional<TimeInterval> when = incident.when().map(Incident.Support::value);
    bulk.add(
        incident.id(),
        incident.action().cameo(),
        incident.action().quad(),
        incident.action().goldstein(),
        status(incident),
        or(source.flatMap(Party::code)),
        or(source.flatMap(rows::country)),
        or(target.flatMap(Party::code)),
        or(target.flatMap(rows::country)),
        or(when.map(TimeInterval::start)),
        or(when.map(TimeInterval::end)),
        incident.documents(),
        incident.outlets(),
        incident.origins(),
        incident.claims(),
        incident.background(),
        IncidentJson.line(incident));
  }

  /** Happened, if anybody says so; otherwise what is told first. */
  private static String status(Incident incident) {
    boolean happened =
        incident.tellings().stream()
            .map(t -> t.claim().status())
            .anyMatch(s -> s == Status.HAPPENED || s == Status.ONGOING);
    Status status = happened ? Status.HAPPENED : incident.tellings().get(0).claim().status();
    return dev.dragoman.exchange.Names.of(status);
  }

  private void write(List<String[]> changed) throws SQLException {
    if (changed.isEmpty()) {
      return;
    }
    Temporary.make(connection, CHANGED, "id TEXT, document_id TEXT, incident TEXT");
    try (Database.Bulk bulk = database.bulk(connection, CHANGED)) {
      for (String[] one : changed) {
        bulk.add((Object[]) one);
      }
    }
    try (Statement change = connection.createStatement()) {
      change.executeUpdate(
          "UPDATE claims SET incident = n.incident FROM "
              + CHANGED
              + " n WHERE claims.id = n.id AND claims.document_id = n.document_id");
    }
    Temporary.drop(connection, CHANGED);
  }

  private static <T> @Nullable T or(Optional<T> value) {
    return value.orElse(null);
  }
}
