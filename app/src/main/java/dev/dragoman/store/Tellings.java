package dev.dragoman.store;

import dev.dragoman.exchange.ClaimJson;
import dev.dragoman.incident.Telling;
import dev.dragoman.incident.Wording;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Claims as grouping wants them, read from the record one after another. */
record Tellings(Connection connection, ClaimJson json) {
  /** Takes a claim and what it is tagged with. */
  interface Sink {
    void take(Telling telling, String tag) throws SQLException;
  }

  /**
   * Hands on claims in the order of their tags.
   *
   * @param tagged a select of {@code claim_id} and {@code tag}
   */
  void each(String tagged, Sink sink) throws SQLException, IOException {
    Transactions.rows(
        connection,
        Sql.read("tellings").replace(":tagged", tagged),
        List.of(),
        row ->
            sink.take(
                new Telling(
                    json.read(row.getString("claim")).claim(),
                    row.getString("document_id"),
                    row.getString("origin"),
                    Reading.text(row, "outlet"),
                    Reading.day(row, "published"),
                    Wording.parse(row.getString("wording"))),
                row.getString("tag")));
  }
}
