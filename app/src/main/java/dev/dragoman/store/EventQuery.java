package dev.dragoman.store;

import java.util.Optional;

/** What is asked of the record. */
public record EventQuery(Optional<String> document, int limit) {
  /** Everything. */
  public static EventQuery all() {
    return new EventQuery(Optional.empty(), Integer.MAX_VALUE);
  }
}
