package dev.dragoman.exchange;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * An event of somebody else's data, as far as a comparison needs it.
 *
 * @param line of the file, from 1
 * @param date its first day
 * @param source who
 * @param target on whom
 * @param action as the data have it: a CAMEO code, a PLOVER or ACLED type, UCDP's kind of violence
 * @param quad quad class by the data's own table; 4 for data of violence alone
 * @param place name of the place, the finest that the data tell
 * @param fatalities the data's best number
 */
public record ForeignEvent(
    long line,
    LocalDate date,
    Side source,
    Side target,
    String action,
    Optional<Integer> quad,
    Optional<String> place,
    OptionalLong fatalities) {

  /**
   * One side of an event.
   *
   * @param name code or name as the data have it
   * @param country ISO 3166 alpha-3, a region's or an international actor's code; empty where
   *     neither code nor name tells
   */
  public record Side(Optional<String> name, Optional<String> country) {
    static final Side NONE = new Side(Optional.empty(), Optional.empty());
  }
}
