package dev.dragoman.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The relation of two sides over time, counted in incidents by the day of the event, never in
 * copies.
 *
 * @param first day with an incident that happened
 * @param last likewise
 * @param periods from the first to the last with an incident, none left out
 * @param turns where the balance changes, in order
 */
public record Relation(
    Optional<LocalDate> first, Optional<LocalDate> last, List<Period> periods, List<Turn> turns) {
  /** Lengths of a period. */
  public enum By {
    DAY,
    WEEK,
    MONTH,
    YEAR
  }

  /**
   * One period.
   *
   * @param start its first day
   * @param incidents that happened or go on
   * @param quads how many of each quad class, 1 to 4
   * @param weights Goldstein's sum of each quad class
   * @param roots how many of each CAMEO root
   * @param goldstein the sum over the incidents
   * @param claims that tell them
   * @param untrue incidents that are only promised, possible or denied; in no other figure
   */
  public record Period(
      LocalDate start,
      long incidents,
      Map<Integer, Long> quads,
      Map<Integer, Double> weights,
      Map<String, Long> roots,
      double goldstein,
      long claims,
      long untrue) {
    /** The mean of Goldstein's scale over the incidents; 0 where there are none. */
    public double mean() {
      return incidents == 0 ? 0 : goldstein / incidents;
    }
  }

  /**
   * A change of the balance, which is a period's sum of Goldstein's scale, over the periods that
   * have incidents. The first is the beginning of what is told.
   *
   * @param start first day of the first period after it
   * @param before mean balance of the periods before it, back to the turn before; empty of the
   *     first
   * @param after likewise after it
   * @param made the incidents that weigh most in the change, heaviest first
   */
  public record Turn(LocalDate start, OptionalDouble before, double after, List<Made> made) {}

  /**
   * An incident that made a turn.
   *
   * @param id its id
   * @param day of the event
   * @param action CAMEO
   * @param goldstein its weight
   * @param origins how many independent origins tell it
   * @param sentence that tells it
   */
  public record Made(
      String id, LocalDate day, String action, double goldstein, int origins, String sentence) {}
}
