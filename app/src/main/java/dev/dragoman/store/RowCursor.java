package dev.dragoman.store;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * The last row of a page of a list, after which the next one begins.
 *
 * @param order what the list is sorted by
 * @param key the row's value there; empty where it has none
 * @param id of the row
 */
record RowCursor(String order, Optional<String> key, String id) {
  /**
   * @throws QueryException where it is no cursor of a list in that order
   */
  static RowCursor parse(String text, String order) {
    String plain;
    try {
      plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw wrong("no cursor");
    }
    String[] parts = plain.split(" ", 3);
    if (parts.length < 3) {
      throw wrong("no cursor");
    }
    if (!parts[0].equals(order)) {
      throw wrong("it is of another order");
    }
    return new RowCursor(order, Optional.of(parts[1]).filter(k -> !k.isEmpty()), parts[2]);
  }

  static QueryException wrong(String why) {
    return new QueryException(QueryParameter.CURSOR.option(), why);
  }

  @Override
  public String toString() {
    String plain = String.join(" ", order, key.orElse(""), id);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }
}
