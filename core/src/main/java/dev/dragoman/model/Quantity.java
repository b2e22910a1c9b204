package dev.dragoman.model;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * A number that a claim carries.
 *
 * @param kind killed, wounded, arrested, displaced, money or weapons
 * @param low least number said
 * @param high greatest number said, where there is an upper bound
 * @param exact whether the text gives exactly that number
 * @param unit currency or weapon, for money and weapons
 * @param span the words
 */
public record Quantity(
    Kind kind, long low, OptionalLong high, boolean exact, Optional<String> unit, Span span) {
  /** What is counted. */
  public enum Kind {
    KILLED,
    WOUNDED,
    ARRESTED,
    DISPLACED,
    MONEY,
    WEAPONS
  }
}
