package dev.dragoman;

import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Action;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The CAMEO codes and what follows from each: the table {@code cameo.tsv}. */
public final class Actions {
  private final Map<String, Action> byCode = new HashMap<>();

  public static Actions load(Tables tables) {
    Actions actions = new Actions();
    for (Tables.Row row : tables.read("cameo.tsv")) {
      actions.byCode.put(
          row.get("code"),
          new Action(
              row.get("code"),
              row.get("name"),
              row.optional("plover"),
              row.optional("mode"),
              row.list("context"),
              Integer.parseInt(row.get("quad")),
              Double.parseDouble(row.get("goldstein"))));
    }
    return actions;
  }

  /** Whether the act is done where its target is: material conflict, but for what breaks ties. */
  boolean local(String code) {
    return of(code, Optional.empty()).quad() == 4 && !code.startsWith("16");
  }

  /** Whether the place of the act is one where people of anywhere come together: talks, a pact. */
  static boolean met(Action action) {
    return action.cameo().startsWith("04") || action.cameo().startsWith("05");
  }

  /**
   * The action of a code, with another PLOVER mode where the rule gives one.
   *
   * @throws IllegalArgumentException where CAMEO has no such code
   */
  public Action of(String code, Optional<String> mode) {
    Action action = byCode.get(code);
    if (action == null) {
      throw new IllegalArgumentException("CAMEO has no code " + code);
    }
    return mode.isEmpty()
        ? action
        : new Action(
            action.cameo(),
            action.name(),
            action.plover(),
            mode,
            action.context(),
            action.quad(),
            action.goldstein());
  }
}
