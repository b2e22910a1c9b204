package dev.dragoman.actor;

import dev.dragoman.model.Actor;
import java.util.List;
import java.util.Optional;

/**
 * A phrase of the lexicon in a sentence.
 *
 * @param first index of its first token
 * @param last index of its last token
 * @param senses what it may stand for
 */
record Atom(int first, int last, List<Sense> senses) {
  <T extends Sense> Optional<T> as(Class<T> type) {
    return senses.stream().filter(type::isInstance).map(type::cast).findFirst();
  }

  boolean is(Class<? extends Sense> type) {
    return as(type).isPresent();
  }

  /** Whether it says what somebody is, not who. */
  boolean roleOrOffice() {
    return is(Sense.RoleWord.class) || is(Sense.Office.class);
  }

  /** Whether it names a country in some way. */
  boolean ofCountry() {
    return country().isPresent();
  }

  Optional<Actor> country() {
    return senses.stream().flatMap(s -> s.country().stream()).findFirst();
  }
}
