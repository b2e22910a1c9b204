package dev.dragoman.exchange;

import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Action;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The quad class and the Goldstein value of an action, as each publisher of event data has them:
 * their tables contradict each other, so whoever writes or compares says which is meant.
 */
public final class Scales {
  private final Map<String, Integer> quads = new HashMap<>();
  private final Map<String, Double> values = new HashMap<>();

  /** Whose quad classes. */
  public enum Quad {
    /** As the claim bears it: Dragoman's own, 1 to 4. */
    DRAGOMAN,
    /** GDELT's, 1 to 4, by CAMEO root. */
    GDELT,
    /** The Phoenix pipeline's, 0 to 4: statements and appeals are neutral. */
    PHOENIX,
    /** PLOVER's, 1 to 4, by type; statements have none. */
    PLOVER
  }

  /** Whose scale of conflict and cooperation. */
  public enum Goldstein {
    GDELT,
    PHOENIX,
    ICEWS,
    /** The score of PLOVER's types and modes. */
    PLOVER
  }

  public static Scales load(Tables tables) {
    Scales scales = new Scales();
    for (Tables.Row row : tables.read("quads.tsv")) {
      scales.quad("gdelt", row.get("root"), row.optional("gdelt"));
      scales.quad("phoenix", row.get("root"), row.optional("phoenix"));
    }
    for (Tables.Row row : tables.read("goldstein.tsv")) {
      scales.value("gdelt", row.get("code"), row.optional("gdelt"));
      scales.value("phoenix", row.get("code"), row.optional("phoenix"));
      scales.value("icews", row.get("code"), row.optional("icews"));
    }
    for (Tables.Row row : tables.read("plover_scale.tsv")) {
      String type = row.get("event") + '/' + row.get("mode");
      scales.quad("plover", type, row.optional("quad"));
      scales.value("plover", type, row.optional("score"));
    }
    return scales;
  }

  private void quad(String whose, String key, Optional<String> quad) {
    quad.ifPresent(value -> quads.putIfAbsent(whose + ':' + key, Integer.valueOf(value)));
  }

  private void value(String whose, String key, Optional<String> number) {
    number.ifPresent(value -> values.putIfAbsent(whose + ':' + key, Double.valueOf(value)));
  }

  /** The quad class; empty for an action that has none there. */
  public Optional<Integer> quad(Action action, Quad whose) {
    return switch (whose) {
      case DRAGOMAN -> Optional.of(action.quad());
      case GDELT -> Optional.ofNullable(quads.get("gdelt:" + action.root()));
      case PHOENIX -> Optional.ofNullable(quads.get("phoenix:" + action.root()));
      case PLOVER -> plover(action, quads);
    };
  }

  /** GDELT's quad class of a code. */
  Optional<Integer> gdelt(String cameo) {
    return Optional.ofNullable(quads.get("gdelt:" + cameo.substring(0, 2)));
  }

  /** The value; of a code that the publisher does not have, that of the code above it. */
  public Optional<Double> goldstein(Action action, Goldstein whose) {
    return switch (whose) {
      case GDELT -> value("gdelt:", action.cameo());
      case PHOENIX -> value("phoenix:", action.cameo());
      case ICEWS -> value("icews:", action.cameo());
      case PLOVER -> plover(action, values);
    };
  }

  private Optional<Double> value(String whose, String code) {
    for (int length = code.length(); length >= 2; length--) {
      Double value = values.get(whose + code.substring(0, length));
      if (value != null) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  private static <T> Optional<T> plover(Action action, Map<String, T> by) {
    if (action.plover().isEmpty()) {
      return Optional.empty();
    }
    String type = "plover:" + action.plover().get() + '/';
    return action
        .mode()
        .map(mode -> by.get(type + mode))
        .or(() -> Optional.ofNullable(by.get(type)));
  }
}
