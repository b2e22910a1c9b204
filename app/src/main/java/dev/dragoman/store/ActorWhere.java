package dev.dragoman.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The condition on actors {@code a (id, code, name)} that words set. */
final class ActorWhere {
  private ActorWhere() {}

  static Where of(String asked, QueryWords words) {
    List<Where> any = new ArrayList<>();
    any.add(
        Where.is("a.code LIKE ? ESCAPE '!'", Where.escaped(asked.toUpperCase(Locale.ROOT)) + "%"));
    any.add(
        Where.is(
            "lower(a.name) LIKE ? ESCAPE '!'",
            "%" + Where.escaped(asked.toLowerCase(Locale.ROOT)) + "%"));
    QueryWords.Who who = words.who(asked);
    who.ids().forEach(id -> any.add(Where.is("a.id = ?", id)));
    who.code().ifPresent(code -> any.add(Where.is("a.code LIKE ?", code + "%")));
    return Where.any(any);
  }
}
