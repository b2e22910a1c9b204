package dev.dragoman.exchange;

import java.util.List;
import java.util.Optional;

/**
 * What the groups of a CAMEO actor code say, one after another.
 *
 * @param code the whole code
 * @param country or region, three letters
 * @param group a known organisation or movement
 * @param ethnic an ethnic group, three small letters
 * @param religions two at most
 * @param types roles, three at most, of the international ones the first
 */
record ActorParts(
    String code,
    Optional<String> country,
    Optional<String> group,
    Optional<String> ethnic,
    List<String> religions,
    List<String> types) {
  static final ActorParts NONE =
      new ActorParts(
          "", Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of());

  ActorParts {
    religions = List.copyOf(religions);
    types = List.copyOf(types);
  }

  /** The religion at a place, from 0; empty where there are fewer. */
  String religion(int at) {
    return at < religions.size() ? religions.get(at) : "";
  }
}
