package dev.dragoman.lexicon;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How far the sources of the lexicon are known: the table {@code horizons.tsv}. An office without
 * an end is taken to last until its source's horizon, and no longer: a role ends.
 */
public final class Horizons {
  private final Map<String, LocalDate> bySource = new HashMap<>();

  private Horizons() {}

  /**
   * @throws Tables.TableException where a day is none, with file and line
   */
  public static Horizons load(Tables tables) {
    Horizons horizons = new Horizons();
    for (Tables.Row row : tables.read("horizons.tsv")) {
      try {
        horizons.bySource.putIfAbsent(row.get("source"), LocalDate.parse(row.get("until")));
      } catch (DateTimeParseException e) {
        throw row.error("no day: '" + row.get("until") + "'");
      }
    }
    return horizons;
  }

  /** The last day that a source knows of; empty where it has no horizon. */
  public Optional<LocalDate> of(String source) {
    return Optional.ofNullable(bySource.get(source));
  }

  /** The last day that any source knows of. */
  public Optional<LocalDate> latest() {
    return bySource.values().stream().max(Comparator.naturalOrder());
  }
}
