package dev.dragoman.store;

import java.util.ArrayList;
import java.util.List;

/**
 * The part of a SELECT over {@code claims} (as {@code c}) that follows FROM.
 *
 * @param sql with a question mark for each value
 * @param values String, LocalDate, Double, Integer or Boolean
 */
record Where(String sql, List<Object> values) {
  static Where of(EventQuery query) {
    StringBuilder sql = new StringBuilder("TRUE");
    List<Object> values = new ArrayList<>();
    query
        .document()
        .ifPresent(
            id -> {
              sql.append(" AND c.document_id = ?");
              values.add(id);
            });
    return new Where(sql.toString(), values);
  }
}
