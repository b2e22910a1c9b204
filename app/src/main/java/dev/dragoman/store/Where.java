package dev.dragoman.store;

import dev.dragoman.exchange.Names;
import dev.dragoman.model.Attribution.Speaker;
import dev.dragoman.store.EventQuery.Area;
import dev.dragoman.store.EventQuery.Box;
import dev.dragoman.store.EventQuery.Period;
import dev.dragoman.store.QueryWords.Who;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The condition on {@code claims c} that a query sets, in the SQL that both databases know. What a
 * user wrote is always a value, never part of the SQL. Documents that match free text are those of
 * {@code matches (id, score)}.
 *
 * @param sql with a question mark for each value
 * @param values String, Double, Long, Integer or Boolean; days and instants as text, so that no
 *     time zone of the machine comes between
 */
record Where(String sql, List<Object> values) {
  Where {
    values = List.copyOf(values);
  }

  static Where of(EventQuery query, QueryWords words) {
    List<Where> all = new ArrayList<>();
    actors(query, words, all);
    if (!query.actions().isEmpty()) {
      all.add(any(query.actions().stream().map(Where::action).toList()));
    }
    in("c.quad", query.quads(), all);
    in("c.status", query.statuses().stream().sorted().map(Names::of).toList(), all);
    in("c.stance", query.stances().stream().sorted().map(Names::of).toList(), all);
    query.background().ifPresent(b -> all.add(is("c.background = ?", b)));
    query.speaker().ifPresent(s -> all.add(speaker(s, words)));
    days(query.happened(), "c.event_start", "c.event_end", all);
    days(query.published(), "c.published", "c.published", all);
    area(query.area(), all);
    if (query.confidence() > 0) {
      all.add(is("c.confidence >= ?", query.confidence()));
    }
    in("c.outlet", query.outlets(), all);
    query.document().ifPresent(d -> all.add(is("c.document_id = ?", d)));
    query.incident().ifPresent(i -> all.add(is("c.incident = ?", i)));
    if (!query.copies()) {
      all.add(
          is(
              "NOT EXISTS (SELECT 1 FROM heads o WHERE o.id = c.document_id AND o.copy_of IS NOT NULL)"));
    }
    if (query.text().isPresent()) {
      all.add(is("c.document_id IN (SELECT id FROM matches)"));
    }
    return and(all);
  }

  private static void actors(EventQuery query, QueryWords words, List<Where> all) {
    List<Who> who = query.actors().stream().map(words::who).toList();
    if (who.size() == 1) {
      all.add(any(List.of(side("source", who.get(0)), side("target", who.get(0)))));
    } else if (who.size() == 2) {
      all.add(any(List.of(pair(who.get(0), who.get(1)), pair(who.get(1), who.get(0)))));
    }
    Optional<Who> source = query.source().map(words::who);
    Optional<Who> target = query.target().map(words::who);
    if (source.isPresent() || target.isPresent()) {
      Where there = and(sides(source, target));
      List<Where> mutual = new ArrayList<>(List.of(is("c.reciprocal")));
      mutual.addAll(sides(target, source));
      all.add(any(List.of(there, and(mutual))));
    }
  }

  private static Where pair(Who source, Who target) {
    return and(List.of(side("source", source), side("target", target)));
  }

  private static List<Where> sides(Optional<Who> source, Optional<Who> target) {
    return Stream.concat(
            source.map(w -> side("source", w)).stream(),
            target.map(w -> side("target", w)).stream())
        .toList();
  }

  /** Who stands first on a side, or further on it: {@code also_source}, absent in most claims. */
  private static Where side(String side, Who who) {
    String first = "c." + side;
    String also = "c.also_" + side;
    List<Where> any = new ArrayList<>();
    who.code()
        .ifPresent(
            code -> {
              any.add(is(first + "_code LIKE ?", code + "%"));
              any.add(is(also + " LIKE ?", "%|=" + code + "%"));
            });
    if (!who.ids().isEmpty()) {
      in(first + "_id", who.ids(), any);
      who.ids().forEach(id -> any.add(is(also + like(), "%|#" + escaped(id) + "|%")));
    }
    who.name()
        .ifPresent(
            name -> {
              any.add(words(first + "_name", name));
              any.add(words(also, name));
            });
    return any(any);
  }

  private static Where action(String action) {
    if (action.equals(QueryWords.STATEMENT)) {
      return is("c.action LIKE ?", "01%");
    }
    return Character.isDigit(action.charAt(0))
        ? is("c.action LIKE ?", action + "%")
        : is("c.plover = ?", action);
  }

  private static Where speaker(String speaker, QueryWords words) {
    String lower = speaker.toLowerCase(Locale.ROOT);
    if (Stream.of(Speaker.Kind.values()).anyMatch(k -> Names.of(k).equals(lower))) {
      return is("c.speaker_kind = ?", lower);
    }
    List<Where> any = new ArrayList<>();
    in("c.speaker_id", words.who(speaker).ids(), any);
    any.add(words("c.speaker", speaker));
    return any(any);
  }

  /** Where one day at least lies in the period. */
  private static void days(Period period, String start, String end, List<Where> all) {
    period.to().ifPresent(d -> all.add(is(start + " <= CAST(? AS DATE)", d.toString())));
    period.from().ifPresent(d -> all.add(is(end + " >= CAST(? AS DATE)", d.toString())));
  }

  private static void area(Area area, List<Where> all) {
    area.place().ifPresent(p -> all.add(place(p)));
    area.country().ifPresent(c -> all.add(is("c.country = ?", c)));
    area.box().ifPresent(b -> all.add(box(b)));
  }

  private static Where place(String place) {
    if (place.matches("[0-9]{1,18}")) {
      return is("c.geonames = ?", Long.valueOf(place));
    }
    return any(List.of(words("c.place", place), words("c.admin1", place)));
  }

  private static Where box(Box box) {
    String east =
        box.west() <= box.east() ? "c.lon >= ? AND c.lon <= ?" : "(c.lon >= ? OR c.lon <= ?)";
    return is(
        "c.lat >= ? AND c.lat <= ? AND " + east + " AND c.place_precision <> 'country'",
        box.south(),
        box.north(),
        box.west(),
        box.east());
  }

  /** Whole words of a name, whatever their case. */
  private static Where words(String column, String name) {
    return is(
        "' ' || " + column + " || ' ' I" + like().strip(), "% " + escaped(name.strip()) + " %");
  }

  private static String like() {
    return " LIKE ? ESCAPE '!'";
  }

  static String escaped(String text) {
    return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }

  static Where is(String sql, Object... values) {
    return new Where(sql, List.of(values));
  }

  private static void in(String column, Collection<?> values, List<Where> to) {
    if (!values.isEmpty()) {
      String marks = String.join(", ", Collections.nCopies(values.size(), "?"));
      to.add(is(column + " IN (" + marks + ")", values.toArray()));
    }
  }

  static Where and(List<Where> all) {
    return joined(all, " AND ", "TRUE");
  }

  static Where any(List<Where> any) {
    return joined(any, " OR ", "FALSE");
  }

  private static Where joined(List<Where> parts, String by, String none) {
    if (parts.size() == 1) {
      return parts.get(0);
    }
    String sql = String.join(by, parts.stream().map(Where::sql).toList());
    return new Where(
        parts.isEmpty() ? none : "(" + sql + ")",
        parts.stream().flatMap(p -> p.values().stream()).toList());
  }
}
