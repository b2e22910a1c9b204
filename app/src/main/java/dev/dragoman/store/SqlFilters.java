package dev.dragoman.store;

import dev.dragoman.exchange.StoredClaim;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Filters in the tables of {@code V2__reviews.sql}. */
final class SqlFilters implements Filters {
  private final Transactions transactions;
  private final Clock clock;

  SqlFilters(Transactions transactions, Clock clock) {
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public List<Filter> all() {
    List<Filter> all = new ArrayList<>();
    transactions.read("filters", List.of(), row -> all.add(filter(row)));
    return all;
  }

  private static Filter filter(ResultSet row) throws SQLException {
    return new Filter(
        row.getString("id"),
        row.getString("name"),
        QueryText.parse(row.getString("query")),
        Reading.text(row, "webhook"),
        Reading.instant(row, "created").orElse(Instant.EPOCH),
        Reading.instant(row, "told").orElse(Instant.EPOCH));
  }

  @Override
  public Optional<Filter> add(String name, EventQuery query, Optional<String> webhook) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Filter filter = new Filter(UUID.randomUUID().toString(), name, query, webhook, now, now);
    int[] added = new int[1];
    transactions.writing(
        () ->
            added[0] =
                transactions.change(
                    "filter_add",
                    filter.id(),
                    name,
                    QueryText.of(query),
                    webhook.orElse(null),
                    Transactions.stamp(now),
                    Transactions.stamp(now),
                    name));
    return Optional.of(filter).filter(f -> added[0] > 0);
  }

  @Override
  public boolean delete(String id) {
    int[] deleted = new int[1];
    transactions.writing(
        () -> {
          transactions.change("alerts_delete", id);
          deleted[0] = transactions.change("filter_delete", id);
        });
    return deleted[0] > 0;
  }

  @Override
  public List<StoredClaim> untold(Filter filter, List<StoredClaim> claims) {
    if (claims.isEmpty()) {
      return claims;
    }
    Set<String> told =
        ids("alerts", filter.id(), claims.stream().map(c -> c.claim().id()).toList());
    Set<String> old =
        ids(
            "alerts_old",
            Transactions.stamp(filter.created()),
            claims.stream().map(c -> c.document().id()).distinct().toList());
    return claims.stream()
        .filter(c -> !told.contains(c.claim().id()) && !old.contains(c.document().id()))
        .toList();
  }

  /** The first column of a question about some ids. */
  private Set<String> ids(String query, String value, List<String> ids) {
    List<String> values = new ArrayList<>(List.of(value));
    values.addAll(ids);
    String marks = String.join(", ", Collections.nCopies(ids.size(), "?"));
    Set<String> found = new HashSet<>();
    transactions.rows(
        Sql.read(query).replace(":ids", marks), values, row -> found.add(row.getString(1)));
    return found;
  }

  @Override
  public void told(Filter filter, List<StoredClaim> claims, Instant until) {
    transactions.writing(
        () -> {
          for (StoredClaim claim : claims) {
            transactions.change(
                "alert_add", claim.claim().id(), claim.document().id(), filter.id());
          }
          transactions.change("filter_told", Transactions.stamp(until), filter.id());
        });
  }
}
