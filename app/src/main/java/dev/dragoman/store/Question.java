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
    Question of(EventQuery query, QueryWords words, FullText.Matches matches, String database);
  }

  /** The columns that every order ends in, which no two claims share. */
  private static final String TIE = "c.document_id, c.number";

  /**
   * The claims, in order.
   *
   * @param database by its name
   * @param matches where the free text is found, if there is any
   */
  static Question claims(
      EventQuery query, QueryWords words, FullText.Matches matches, String database) {
    List<Where> all = new ArrayList<>(List.of(Where.of(query, words)));
    query.after().ifPresent(cursor -> all.add(after(cursor, query)));
    Where where = Where.and(all);
    boolean page = query.limit() < EventQuery.NO_LIMIT;
    String sql =
        Sql.read(page ? database + "/page" : "claims")
            .replace(":claims", from("claims", query.order()))
            .replace(":page", from("page", query.order()))
            .replace(":key", key(query.order()))
            .replace(":where", where.sql())
            .replace(":order", order(query.order()))
            .replace(":limit", String.valueOf(query.limit()));
    return matches.with(new Question(sql, where.values()));
  }

  /** Claims, with their scores where the order needs these. */
  private static String from(String claims, Order order) {
    return claims + (order == Order.MATCH ? " c JOIN matches m ON m.id = c.document_id" : " c");
  }

  /** How many there are. */
  static Question count(
      EventQuery query, QueryWords words, FullText.Matches matches, String database) {
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
      case MATCH -> "m.score";
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
