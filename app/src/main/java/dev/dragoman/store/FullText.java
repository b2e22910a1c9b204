package dev.dragoman.store;

import dev.dragoman.model.Document;
import dev.dragoman.store.EventQuery.Order;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Finds documents by the words of their titles and texts. */
interface FullText extends AutoCloseable {
  /**
   * A document as it counts now.
   *
   * @param hash of its version
   * @param title empty where it has none
   */
  record Page(String id, String hash, String title, String text) {
    static Page of(Kept.Placed head) {
      Document document = head.coding().document();
      return new Page(document.id(), head.hash(), document.title().orElse(""), document.text());
    }
  }

  /**
   * Where the documents that match are to be found, as {@code matches (id, score)}.
   *
   * @param table what {@code WITH} makes of it; empty where there is a table of that name, or no
   *     words were asked for
   * @param values of its marks
   */
  record Matches(String table, List<Object> values) {
    private static final String WITH = "WITH ";
    static final Matches NONE = new Matches("", List.of());

    /** The question, which may now ask for {@code matches}. */
    Question with(Question question) {
      if (table.isEmpty()) {
        return question;
      }
      List<Object> all = new ArrayList<>(values);
      all.addAll(question.values());
      String with = "WITH matches AS MATERIALIZED (" + table + ")";
      String sql = question.sql();
      return new Question(
          sql.startsWith(WITH) ? with + ", " + sql.substring(WITH.length()) : with + " " + sql,
          all);
    }
  }

  /** What a query's words find, for a question that the connection will be asked. */
  default Matches matches(Connection connection, EventQuery query)
      throws SQLException, IOException {
    return query.text().isEmpty()
        ? Matches.NONE
        : matches(connection, query.text().get(), query.order() == Order.MATCH);
  }

  /**
   * Looks words up.
   *
   * @param text as {@link TextWords} reads it
   * @param scored whether the score counts
   */
  Matches matches(Connection connection, String text, boolean scored)
      throws SQLException, IOException;

  /** Called before the record changes, so that what agrees with it now is told what changes. */
  void ready();

  /** These documents count from now on, as they are here. */
  void keep(Collection<Page> pages);

  /** These are gone. */
  void forget(Collection<String> ids);

  /** The record was filled in another way. */
  void repair();

  @Override
  void close();
}
