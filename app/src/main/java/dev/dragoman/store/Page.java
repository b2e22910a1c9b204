package dev.dragoman.store;

import dev.dragoman.exchange.ClaimJson;
import dev.dragoman.exchange.StoredClaim;
import dev.dragoman.store.EventQuery.Order;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Claims as a query asked for them.
 *
 * @param claims in its order
 * @param next where the next page begins; none where this is the last
 */
public record Page(List<StoredClaim> claims, Optional<Cursor> next) {
  public Page {
    claims = List.copyOf(claims);
  }

  /** A page being read. */
  static final class Draft {
    private final EventQuery query;
    private final List<StoredClaim> claims = new ArrayList<>();
    private @Nullable Cursor last;

    Draft(EventQuery query) {
      this.query = query;
    }

    void add(ResultSet row, ClaimJson json) throws SQLException, IOException {
      claims.add(Reading.claim(row, json));
      last =
          new Cursor(query.order(), key(row), row.getString("document_id"), row.getInt("number"));
    }

    private Optional<String> key(ResultSet row) throws SQLException {
      Order order = query.order();
      return switch (order) {
        case EVENT, LATEST -> Reading.day(row, "sort_key").map(String::valueOf);
        case ADDED -> Reading.text(row, "sort_key").map(t -> t.replace(' ', 'T'));
        case CONFIDENCE, MATCH -> Optional.of(String.valueOf(row.getDouble("sort_key")));
      };
    }

    Page page() {
      return new Page(
          claims, Optional.ofNullable(last).filter(c -> claims.size() == query.limit()));
    }
  }
}
