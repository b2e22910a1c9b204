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
    for (Sense sense : senses) {
      if (type.isInstance(sense)) {
        return Optional.of(type.cast(sense));
      }
    }
    return Optional.empty();
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
    for (Sense sense : senses) {
      if (sense.country().isPresent()) {
        return sense.country();
      }
    }
    return Optional.empty();
  }
}
