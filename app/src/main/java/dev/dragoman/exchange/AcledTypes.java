package dev.dragoman.exchange;

import dev.dragoman.lexicon.Tables;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** ACLED's types for CAMEO codes. */
final class AcledTypes {
  private final Map<String, Type> types = new HashMap<>();

  /**
   * What ACLED calls it.
   *
   * @param disorder of three kinds
   * @param event of six
   * @param subevent of 25
   */
  record Type(String disorder, String event, String subevent) {}

  static AcledTypes load(Tables tables) {
    AcledTypes all = new AcledTypes();
    for (Tables.Row row : tables.read("acled_types.tsv")) {
      all.types.putIfAbsent(
          row.get("code") + '/' + row.get("target"),
          new Type(row.get("disorder"), row.get("event"), row.get("subevent")));
    }
    return all;
  }

  /**
   * The type of the longest code that an action's begins with.
   *
   * @param target {@code civilian}, {@code armed} or empty
   */
  Optional<Type> of(String cameo, String target) {
    for (int length = cameo.length(); length >= 2; length--) {
      String code = cameo.substring(0, length) + '/';
      Type type = types.get(code + target);
      type = type == null ? types.get(code) : type;
      if (type != null) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }
}
