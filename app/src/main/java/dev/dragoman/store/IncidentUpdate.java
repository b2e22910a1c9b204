package dev.dragoman.store;

import dev.dragoman.exchange.ClaimJson;
import dev.dragoman.incident.Component;
import dev.dragoman.incident.Incident;
import dev.dragoman.incident.Incidents;
import dev.dragoman.incident.Links;
import dev.dragoman.incident.Telling;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Groups claims into incidents where something changed: links the new ones, parts the components of
 * linked claims that they, or what has gone, touch, and tells the groups anew that are not what
 * they were. What comes out is what grouping all claims afresh would give.
 */
final class IncidentUpdate {
  /** Claims whose components are parted, and whose incidents told, at a time. */
  private static final int AT_ONCE = 10_000;

  private static final String REGROUPED = "regrouped";
  private static final String SUPERSEDED = "superseded";
  private static final String CHANGED = "changed_incidents";

  private final Connection connection;
  private final Database database;
  private final Links links;
  private final Incidents incidents;
  private final Tellings tellings;
  private final IncidentRows rows;

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
    this.tellings = new Tellings(connection, json);
    this.rows = new IncidentRows(rows);
  }

  void run() throws SQLException, IOException {
    new LinkUpdate(connection, database, links, tellings).run();
    Temporary.make(connection, REGROUPED, "claim_id TEXT, part INTEGER");
    Temporary.make(connection, SUPERSEDED, "id TEXT");
    Temporary.make(connection, CHANGED, "id TEXT, incident TEXT");
    change("DELETE FROM incidents WHERE id IN (SELECT incident FROM loose)");
    try (Parts parts = new Parts(connection, database)) {
      for (Parts.Range range : parts.ranges(AT_ONCE)) {
        regroup(range);
      }
    }
    change("UPDATE claims SET incident = n.incident FROM " + CHANGED + " n WHERE claims.id = n.id");
    change("DELETE FROM loose");
    for (String table : List.of(REGROUPED, SUPERSEDED, CHANGED)) {
      Temporary.drop(connection, table);
    }
  }

  private void regroup(Parts.Range range) throws SQLException, IOException {
    Map<String, String> before = new HashMap<>();
    List<SortedSet<String>> changed = new ArrayList<>();
    for (Component component : components(range, before)) {
      Map<String, Set<String>> were = were(component, before);
      for (SortedSet<String> group : component.groups()) {
        String incident = before.get(group.first());
        if (incident == null || !group.equals(were.get(incident))) {
          changed.add(group);
        }
      }
    }
    if (!changed.isEmpty()) {
      supersede(changed, before);
      tell(changed, before);
    }
  }

  private List<Component> components(Parts.Range range, Map<String, String> before)
      throws SQLException, IOException {
    SortedMap<Integer, Component> components = new TreeMap<>();
    List<Integer> bounds = List.of(range.first(), range.last());
    Transactions.rows(
        connection,
        Sql.read("members"),
        bounds,
        row -> {
          String id = row.getString("id");
          components
              .computeIfAbsent(row.getInt("component"), c -> new Component())
              .add(id, Reading.day(row, "event_start"), Reading.day(row, "event_end"));
          Reading.text(row, "incident").ifPresent(incident -> before.put(id, incident));
        });
    Transactions.rows(
        connection,
        Sql.read("member_links"),
        bounds,
        row -> {
          Component component = components.get(row.getInt("component"));
          if (component != null && component.has(row.getString("other"))) {
            component.link(row.getString("one"), row.getString("other"), row.getDouble("likeness"));
          }
        });
    return List.copyOf(components.values());
  }

  /** The claims of each incident that was; all are of the component, but for loose ones. */
  private static Map<String, Set<String>> were(Component component, Map<String, String> before) {
    Map<String, Set<String>> were = new HashMap<>();
    for (String id : component.ids()) {
      String incident = before.get(id);
      if (incident != null) {
        were.computeIfAbsent(incident, i -> new HashSet<>()).add(id);
      }
    }
    return were;
  }

  private void supersede(List<SortedSet<String>> changed, Map<String, String> before)
      throws SQLException {
    Set<String> ids = new HashSet<>();
    changed.forEach(
        group ->
            group.forEach(claim -> Optional.ofNullable(before.get(claim)).ifPresent(ids::add)));
    Temporary.clear(connection, SUPERSEDED);
    try (Database.Bulk bulk = database.bulk(connection, SUPERSEDED)) {
      for (String id : ids) {
        bulk.add(id);
      }
    }
    change("DELETE FROM incidents WHERE id IN (SELECT id FROM " + SUPERSEDED + ")");
  }

  private void tell(List<SortedSet<String>> changed, Map<String, String> before)
      throws SQLException, IOException {
    Temporary.clear(connection, REGROUPED);
    try (Database.Bulk bulk = database.bulk(connection, REGROUPED)) {
      for (int part = 0; part < changed.size(); part++) {
        for (String claim : changed.get(part)) {
          bulk.add(claim, part);
        }
      }
    }
    change("ANALYZE " + REGROUPED);
    List<@Nullable Object[]> told = new ArrayList<>();
    Map<String, String> moved = new HashMap<>();
    List<Telling> group = new ArrayList<>();
    tellings.each(
        "SELECT claim_id, part AS tag FROM " + REGROUPED,
        (telling, part) -> {
          group.add(telling);
          if (group.size() == changed.get(Integer.parseInt(part)).size()) {
            Incident incident = incidents.of(group);
            told.add(rows.row(incident));
            for (Telling one : group) {
              if (!incident.id().equals(before.get(one.id()))) {
                moved.put(one.id(), incident.id());
              }
            }
            group.clear();
          }
        });
    try (Database.Bulk bulk = database.bulk(connection, "incidents")) {
      for (@Nullable Object[] row : told) {
        bulk.add(row);
      }
    }
    try (Database.Bulk bulk = database.bulk(connection, CHANGED)) {
      for (Map.Entry<String, String> claim : moved.entrySet()) {
        bulk.add(claim.getKey(), claim.getValue());
      }
    }
  }

  private void change(String sql) throws SQLException {
    try (Statement change = connection.createStatement()) {
      change.execute(sql);
    }
  }
}
