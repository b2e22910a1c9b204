package dev.dragoman.store;

import dev.dragoman.store.EventQuery.Order;
import java.util.ArrayList;
import java.util.List;

/**
 * A query as SQL.
 *
 * @param sql with a question mark for each value
 * @param values in the order of the marks
 */
record Question(String sql, List<Object> values) {
  /** What of the claims is asked for. */
  interface Form {
    Question of(EventQuery query, QueryWords words, FullText.Matches matches);
  }

  /** The columns that every order ends in, which no two claims share. */
  private static final String TIE = "c.document_id, c.number";

  /**
   * The claims, in order.
   *
   * @param matches where the free text is found, if there is any
   */
  static Question claims(EventQuery query, QueryWords words, FullText.Matches matches) {
    List<Where> all = new ArrayList<>(List.of(Where.of(query, words)));
    query.after().ifPresent(cursor -> all.add(after(cursor, query)));
    Where where = Where.and(all);
    String claims = "claims c";
    String condition = where.sql();
    if (query.order() == Order.MATCH) {
      claims = "(SELECT c.*, m.score FROM claims c JOIN matches m ON m.id = c.document_id) c";
    }
    if (query.limit() < EventQuery.NO_LIMIT) {
      // The page first, so that only its claims are looked up elsewhere.
      claims =
          "(SELECT * FROM "
              + claims
              + " WHERE "
              + condition
              + " ORDER BY "
              + order(query.order())
              + " LIMIT "
              + query.limit()
              + ") c";
      condition = "TRUE";
    }
    String sql =
        Sql.read("claims")
            .replace(":claims", claims)
            .replace(":key", key(query.order()))
            .replace(":where", condition)
            .replace(":order", order(query.order()));
    return matches.with(new Question(sql, where.values()));
  }

  /** How many there are. */
  static Question count(EventQuery query, QueryWords words, FullText.Matches matches) {
    Where where = Where.of(query, words);
    return matches.with(
        new Question("SELECT count(*) FROM claims c WHERE " + where.sql(), where.values()));
  }

  /** The column that an order goes by. */
  private static String key(Order order) {
    return switch (order) {
      case EVENT, LATEST -> "c.event_start";
      case ADDED -> "c.added";
      case CONFIDENCE -> "c.confidence";
      case MATCH -> "c.score";
    };
  }

  private static String order(Order order) {
    String direction = order == Order.EVENT ? "" : " DESC";
    String nulls = order == Order.EVENT || order == Order.LATEST ? " NULLS LAST" : "";
    return key(order) + direction + nulls + ", " + TIE;
  }

  /** What comes after a cursor in its order. */
  private static Where after(Cursor cursor, EventQuery query) {
    String key = key(cursor.order());
    String document = cursor.document();
    int number = cursor.number();
    if (cursor.key().isEmpty()) {
      return Where.is(key + " IS NULL AND (" + TIE + ") > (?, ?)", document, number);
    }
    Object last = value(cursor.order(), cursor.key().get());
    String mark = mark(cursor.order());
    if (cursor.order() == Order.EVENT && !query.happened().any()) {
      return Where.is("(" + key + ", " + TIE + ") > (" + mark + ", ?, ?)", last, document, number);
    }
    String further = key + (cursor.order() == Order.EVENT ? " > " : " < ") + mark;
    String undated =
        cursor.order() == Order.EVENT || cursor.order() == Order.LATEST
            ? " OR " + key + " IS NULL"
            : "";
    String same = key + " = " + mark + " AND (" + TIE + ") > (?, ?)";
    return Where.is("(" + further + undated + " OR (" + same + "))", last, last, document, number);
  }

  private static String mark(Order order) {
    return switch (order) {
      case EVENT, LATEST -> "CAST(? AS DATE)";
      case ADDED -> "CAST(? AS TIMESTAMP)";
      case CONFIDENCE, MATCH -> "?";
    };
  }

  private static Object value(Order order, String key) {
    return switch (order) {
      case EVENT, LATEST, ADDED -> key;
      case CONFIDENCE, MATCH -> Double.valueOf(key);
    };
  }
}
