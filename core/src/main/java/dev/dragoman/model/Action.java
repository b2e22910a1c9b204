package dev.dragoman.model;

import java.util.List;
import java.util.Optional;

/**
 * What was done: a CAMEO event code and what follows from it.
 *
 * @param cameo two to four digits, leading zero kept
 * @param name of the code
 * @param plover PLOVER event type, empty for statements (01)
 * @param mode PLOVER mode
 * @param context PLOVER contexts
 * @param quad 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict
 * @param goldstein Goldstein scale, -10 to 10
 */
public record Action(
    String cameo,
    String name,
    Optional<String> plover,
    Optional<String> mode,
    List<String> context,
    int quad,
    double goldstein) {
  public Action {
    if (!cameo.matches("[0-2][0-9]{1,3}")) {
      throw new IllegalArgumentException("no CAMEO code: " + cameo);
    }
    context = List.copyOf(context);
  }

  public String root() {
    return cameo.substring(0, 2);
  }
}
