package dev.dragoman.store;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What of a question the database answers: a condition on {@code claims c JOIN heads h}. */
final class Where {
  private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);
  private static final LocalDate ALWAYS = LocalDate.of(1, 1, 1);
  private static final String BY_EVENT = "coalesce(c.event_start, DATE '9999-12-31')";
  private static final String BY_NEWS = "coalesce(c.published, DATE '0001-01-01')";

  private final List<String> conditions = new ArrayList<>(List.of("TRUE"));
  private final List<Object> values = new ArrayList<>();
  private final EventQuery query;

  private Where(EventQuery query) {
    this.query = query;
  }

  static Where of(EventQuery query) {
    Where where = new Where(query);
    where.actors();
    where.any(Parameter.ACTION, "c.action LIKE ?", v -> v + "%");
    where.any(Parameter.TYPE, "c.plover = ?", v -> v.toUpperCase(Locale.ROOT));
    where.any(Parameter.QUAD, "c.quad = ?", Integer::valueOf);
    where.any(Parameter.STATUS, "c.status = ?", v -> v);
    where.any(Parameter.BACKGROUND, "c.background = ?", v -> v.equals("yes"));
    where.speaker();
    where.any(Parameter.STANCE, "c.stance = ?", v -> v);
    where.any(Parameter.FROM, "c.event_end >= ?", Date::valueOf);
    where.any(Parameter.TO, "c.event_start <= ?", Date::valueOf);
    where.any(Parameter.PUBLISHED_FROM, "c.published >= ?", Date::valueOf);
    where.any(Parameter.PUBLISHED_TO, "c.published <= ?", Date::valueOf);
    where.any(Parameter.PLACE, "lower(c.place) = ?", v -> v.toLowerCase(Locale.ROOT));
    where.any(Parameter.COUNTRY, "c.country = ?", v -> v.toUpperCase(Locale.ROOT));
    where.box();
    where.any(Parameter.CONFIDENCE, "c.confidence >= ?", Double::valueOf);
    where.any(Parameter.OUTLET, "c.outlet = ?", v -> v);
    where.any(Parameter.DOCUMENT, "c.document_id = ?", v -> v);
    where.any(Parameter.INCIDENT, "c.incident = ?", v -> v);
    where.any(Parameter.RULE, "c.rule = ?", v -> v);
    if (query.one(Parameter.COPIES).filter("no"::equals).isPresent()) {
      where.conditions.add("h.copy_of IS NULL");
    }
    return where;
  }

  private interface Value {
    Object of(String written);
  }

  /** Any of the values will do. */
  private void any(Parameter parameter, String condition, Value value) {
    List<String> all = query.all(parameter);
    if (!all.isEmpty()) {
      conditions.add("(" + String.join(" OR ", all.stream().map(v -> condition).toList()) + ")");
      all.forEach(v -> values.add(value.of(v)));
    }
  }

  private void actors() {
    List<String> actors = query.all(Parameter.ACTOR);
    if (actors.size() == 1) {
      String one = actors.get(0);
      if (code(one)) {
        conditions.add("(c.source_code LIKE ? OR c.target_code LIKE ?)");
        values.addAll(List.of(one + "%", one + "%"));
      } else {
        conditions.add("c.actors LIKE ?");
        values.add("%|" + pattern(one) + "|%");
      }
    } else if (actors.size() == 2) {
      String there = side("source", actors.get(0)) + " AND " + side("target", actors.get(1));
      if (query.yes(Parameter.DIRECTED)) {
        conditions.add("(" + there + ")");
      } else {
        String back = side("source", actors.get(1)) + " AND " + side("target", actors.get(0));
        conditions.add("(" + there + " OR " + back + ")");
      }
    }
  }

  /** One side is an actor, by code, id or name. */
  private String side(String side, String actor) {
    if (code(actor)) {
      values.add(actor + "%");
      return "c." + side + "_code LIKE ?";
    }
    values.add(actor);
    values.add(actor.toLowerCase(Locale.ROOT));
    return "(c." + side + "_id = ? OR lower(c." + side + "_name) = ?)";
  }

  private static boolean code(String actor) {
    return actor.matches("([A-Z]{3})+");
  }

  /** Folded as in the table; what LIKE takes for a sign stands for itself. */
  private static String pattern(String name) {
    return Rows.folded(name).replace("%", "").replace("_", " ");
  }

  private void speaker() {
    Optional<String> speaker = query.one(Parameter.SPEAKER);
    if (speaker.isEmpty()) {
      return;
    }
    String name = speaker.get();
    if (List.of("narrator", "named", "unnamed").contains(name)) {
      conditions.add("c.speaker_kind = ?");
      values.add(name);
    } else {
      conditions.add("(c.speaker_id = ? OR lower(c.speaker) LIKE ?)");
      values.addAll(List.of(name, "%" + pattern(name) + "%"));
    }
  }

  private void box() {
    query
        .box()
        .ifPresent(
            box -> {
              String across = box.west() > box.east() ? "OR" : "AND";
              conditions.add("c.lat BETWEEN ? AND ? AND (c.lon >= ? " + across + " c.lon <= ?)");
              values.addAll(List.of(box.south(), box.north(), box.west(), box.east()));
            });
  }

  /** Only documents that a table of this connection names. */
  void within(String table) {
    conditions.add("c.document_id IN (SELECT id FROM " + table + ")");
  }

  /** Only what stands behind the cursor. */
  void afterCursor() {
    query
        .one(Parameter.AFTER)
        .map(Cursor::parse)
        .ifPresent(
            cursor -> {
              String key = query.newest() ? BY_NEWS : BY_EVENT;
              String further = query.newest() ? "<" : ">";
              conditions.add(
                  "("
                      + key
                      + " "
                      + further
                      + " ? OR "
                      + key
                      + " = ? AND (c.document_id, c.number) > (?, ?))");
              values.addAll(
                  List.of(
                      Date.valueOf(cursor.day()),
                      Date.valueOf(cursor.day()),
                      cursor.document(),
                      cursor.number()));
            });
  }

  /** ORDER BY and LIMIT. */
  String tail() {
    String order = query.newest() ? BY_NEWS + " DESC" : BY_EVENT;
    String limit = query.limit() < Integer.MAX_VALUE ? " LIMIT " + query.limit() : "";
    return " ORDER BY " + order + ", c.document_id, c.number" + limit;
  }

  /** The cursor of a row with these days. */
  Cursor cursor(
      Optional<LocalDate> event, Optional<LocalDate> published, String document, int number) {
    return new Cursor(
        query.newest() ? published.orElse(ALWAYS) : event.orElse(NEVER), document, number);
  }

  String sql() {
    return String.join(" AND ", conditions);
  }

  List<Object> values() {
    return List.copyOf(values);
  }
}
