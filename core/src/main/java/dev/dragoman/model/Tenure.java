package dev.dragoman.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A code that an actor bore for a time.
 *
 * @param code CAMEO actor code
 * @param from first day, or since always
 * @param to last day, or not known to have ended
 * @param office the office held, for persons
 */
public record Tenure(
    String code, Optional<LocalDate> from, Optional<LocalDate> to, Optional<String> office) {
  public Tenure {
    if (code.isEmpty() || code.length() % 3 != 0) {
      throw new IllegalArgumentException(
          "CAMEO actor codes are groups of three letters: '" + code + "'");
    }
  }

  public boolean holds(LocalDate day) {
    return from.map(f -> !day.isBefore(f)).orElse(true)
        && to.map(t -> !day.isAfter(t)).orElse(true);
  }
}
