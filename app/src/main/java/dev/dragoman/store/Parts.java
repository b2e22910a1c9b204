package dev.dragoman.store;

import dev.dragoman.incident.Component;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The components of linked claims that have to be parted anew: those with a claim that has no
 * incident, or a loose one. The claims lie in the temporary table {@code reached} and the numbers
 * of their components, from 0, in {@code parts}; in memory are eight bytes a claim.
 */
final class Parts implements AutoCloseable {
  private static final String REACHED = "reached";
  private static final String PARTS = "parts";

  /**
   * Components with consecutive numbers.
   *
   * @param first the first one's
   * @param last the last one's
   */
  record Range(int first, int last) {}

  private final Connection connection;
  private final int[] above;
  private final List<Integer> sizes = new ArrayList<>();

  Parts(Connection connection, Database database) throws SQLException, IOException {
    this.connection = connection;
    Temporary.of(connection, REACHED, least("reached"));
    int[] count = new int[1];
    Transactions.rows(
        connection, "SELECT count(*) FROM reached", List.of(), row -> count[0] = row.getInt(1));
    above = new int[count[0]];
    Arrays.setAll(above, i -> i);
    Transactions.rows(
        connection,
        least("holds"),
        List.of(),
        row -> above[root(row.getInt("other"))] = root(row.getInt("one")));
    Temporary.make(connection, PARTS, "number INTEGER, component INTEGER");
    write(database);
  }

  private static String least(String query) {
    return Sql.read(query).replace(":least", String.valueOf(Component.LEAST));
  }

  private void write(Database database) throws SQLException {
    int[] component = new int[above.length];
    Arrays.fill(component, -1);
    try (Database.Bulk bulk = database.bulk(connection, PARTS)) {
      for (int i = 0; i < above.length; i++) {
        int root = root(i);
        if (component[root] < 0) {
          component[root] = sizes.size();
          sizes.add(0);
        }
        sizes.set(component[root], sizes.get(component[root]) + 1);
        bulk.add(i, component[root]);
      }
    }
    try (var change = connection.createStatement()) {
      change.execute("ANALYZE " + PARTS);
    }
  }

  private int root(int claim) {
    int at = claim;
    while (above[at] != at) {
      above[at] = above[above[at]];
      at = above[at];
    }
    return at;
  }

  /** All components, so many at a time that they have not more claims than this, or are one. */
  List<Range> ranges(int most) {
    List<Range> ranges = new ArrayList<>();
    int first = 0;
    int claims = 0;
    for (int i = 0; i < sizes.size(); i++) {
      if (claims > 0 && claims + sizes.get(i) > most) {
        ranges.add(new Range(first, i - 1));
        first = i;
        claims = 0;
      }
      claims += sizes.get(i);
    }
    if (claims > 0) {
      ranges.add(new Range(first, sizes.size() - 1));
    }
    return ranges;
  }

  @Override
  public void close() throws SQLException {
    Temporary.drop(connection, PARTS);
    Temporary.drop(connection, REACHED);
  }
}
