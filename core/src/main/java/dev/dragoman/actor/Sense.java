package dev.dragoman.actor;

import dev.dragoman.model.Actor;
import java.util.Optional;

/** What a phrase of the lexicon may stand for. */
sealed interface Sense {
  /** A person, force, party or organisation by name. */
  record Named(Actor actor) implements Sense {}

  /** A country by name. */
  record Country(Actor actor) implements Sense {}

  /** An adjective of a country. */
  record Demonym(Actor actor) implements Sense {}

  /** A country's people. */
  record People(Actor actor) implements Sense {}

  /**
   * A place or building that stands for a government.
   *
   * @param actor the country
   * @param city whether it is the capital, and so a place as well
   */
  record Seat(Actor actor, boolean city) implements Sense {}

  /**
   * A word for what somebody is.
   *
   * @param role CAMEO role
   * @param kind armed, person, group or institution
   * @param bare code where no country is known
   */
  record RoleWord(String role, String kind, Optional<String> bare) implements Sense {}

  /** An office: canonical name and CAMEO role. */
  record Office(String office, String role) implements Sense {}

  /** A form of address; gender is m, f or empty. */
  record Title(String gender) implements Sense {}

  /** A personal pronoun. */
  record Pronoun(boolean plural) implements Sense {}

  /** A noun that points back to an actor: "the group". */
  record Description(boolean plural) implements Sense {}

  /** The country that the sense names or belongs to. */
  default Optional<Actor> country() {
    if (this instanceof Country c) {
      return Optional.of(c.actor());
    }
    if (this instanceof Demonym d) {
      return Optional.of(d.actor());
    }
    if (this instanceof Seat s) {
      return Optional.of(s.actor());
    }
    if (this instanceof People p) {
      return Optional.of(p.actor());
    }
    return Optional.empty();
  }
}
