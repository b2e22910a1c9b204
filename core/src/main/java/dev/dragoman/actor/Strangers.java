package dev.dragoman.actor;

import dev.dragoman.model.Actor;
import dev.dragoman.model.Tenure;
import java.util.List;
import java.util.Optional;

/**
 * Actors that the lexicon does not hold: known by what the text says of them; their id is empty.
 */
final class Strangers {
  private Strangers() {}

  static Actor person(String name, Optional<String> code) {
    return new Actor("", name, Actor.Kind.PERSON, tenures(code));
  }

  static Actor organisation(String name, Optional<String> code) {
    return new Actor("", name, Actor.Kind.ORGANISATION, tenures(code));
  }

  /** The officials, the police ... of a country. */
  static Actor group(Actor country, Optional<String> role) {
    return new Actor(
        "",
        country.name(),
        Actor.Kind.GOVERNMENT,
        tenures(Optional.of(country.id() + role.orElse(""))));
  }

  /** Who of an organisation: itself; who of a people: those of them with a role. */
  static Actor of(Actor owner, Optional<String> role) {
    boolean people = owner.kind() == Actor.Kind.PEOPLE && role.isPresent();
    return people
        ? new Actor(
            "",
            owner.name(),
            Actor.Kind.ARMED,
            tenures(
                owner.tenures().stream()
                    .findFirst()
                    .map(t -> t.code().length() == 3 ? t.code() + role.get() : t.code())))
        : owner;
  }

  private static List<Tenure> tenures(Optional<String> code) {
    return code.map(
            c -> List.of(new Tenure(c, Optional.empty(), Optional.empty(), Optional.empty())))
        .orElse(List.of());
  }

  /** Whether an actor is not of the lexicon. */
  static boolean stranger(Actor actor) {
    return actor.id().isEmpty();
  }
}
