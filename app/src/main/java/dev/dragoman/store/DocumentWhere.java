package dev.dragoman.store;

import dev.dragoman.store.EventQuery.Order;
import dev.dragoman.store.EventQuery.Period;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The condition on {@code heads h} that a query sets: what it asks of documents there, and what of
 * claims among the document's.
 */
final class DocumentWhere {
  private static final String ORDER = "added";
  private static final LocalDate UNDATED = LocalDate.of(1, 1, 1);

  private DocumentWhere() {}

  static Where of(EventQuery query, QueryWords words) {
    List<Where> all = new ArrayList<>();
    query.document().ifPresent(id -> all.add(Where.is("h.id = ?", id)));
    if (!query.outlets().isEmpty()) {
      all.add(Where.any(query.outlets().stream().map(o -> Where.is("h.outlet = ?", o)).toList()));
    }
    Period days = query.published();
    days.from().ifPresent(d -> all.add(Where.is("h.published >= CAST(? AS DATE)", d.toString())));
    days.to().ifPresent(d -> all.add(Where.is("h.published <= CAST(? AS DATE)", d.toString())));
    if (!query.copies()) {
      all.add(Where.is("h.copy_of IS NULL"));
    }
    if (query.text().isPresent()) {
      all.add(Where.is("h.id IN (SELECT id FROM matches)"));
    }
    ofClaims(query)
        .map(q -> Where.of(q, words))
        .ifPresent(
            w ->
                all.add(
                    new Where(
                        "h.id IN (SELECT c.document_id FROM claims c WHERE " + w.sql() + ")",
                        w.values())));
    return Where.and(all);
  }

  /** What is asked of claims alone, if anything is. */
  private static Optional<EventQuery> ofClaims(EventQuery q) {
    EventQuery rest =
        new EventQuery(
            q.actors(),
            q.source(),
            q.target(),
            q.actions(),
            q.quads(),
            q.statuses(),
            q.background(),
            q.speaker(),
            q.stances(),
            q.happened(),
            Period.ANY,
            q.area(),
            q.confidence(),
            List.of(),
            Optional.empty(),
            q.incident(),
            true,
            Optional.empty(),
            Order.EVENT,
            EventQuery.NO_LIMIT,
            Optional.empty());
    return Optional.of(rest).filter(r -> !r.equals(EventQuery.all()));
  }

  /** What comes after a cursor in the order of {@code document_page.sql}. */
  static Where after(String cursor) {
    RowCursor last = RowCursor.parse(cursor, ORDER);
    String[] key = last.key().orElse("").split("/", 2);
    try {
      LocalDateTime.parse(key[0]);
      LocalDate.parse(key[key.length - 1]);
    } catch (DateTimeParseException e) {
      throw RowCursor.wrong("no cursor");
    }
    return Where.is(
        "(h.added, coalesce(h.published, DATE '0001-01-01'), h.id) < (CAST(? AS TIMESTAMP), CAST(? AS DATE), ?)",
        key[0],
        key[1],
        last.id());
  }

  static String cursor(Listings.Head last) {
    String added = LocalDateTime.ofInstant(last.added(), ZoneOffset.UTC).toString();
    String key = added + "/" + last.published().orElse(UNDATED);
    return new RowCursor(ORDER, Optional.of(key), last.id()).toString();
  }
}
