package dev.dragoman.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who acts: a country, government, armed force, party, group, organisation or person.
 *
 * @param id of the lexicon
 * @param name full English name
 * @param kind what it is
 * @param tenures its codes over time, the first that holds counts
 */
public record Actor(String id, String name, Kind kind, List<Tenure> tenures) {
  /** What an actor is. */
  public enum Kind {
    COUNTRY,
    GOVERNMENT,
    MILITARY,
    ARMED,
    PARTY,
    ORGANISATION,
    MEDIA,
    PERSON,
    PEOPLE
  }

  public Actor {
    tenures = List.copyOf(tenures);
  }

  /** The code borne on a day; empty where none is known for it. */
  public Optional<Tenure> on(LocalDate day) {
    return tenures.stream().filter(t -> t.holds(day)).findFirst();
  }
}
