package dev.dragoman.server;

import dev.dragoman.lexicon.Tables;
import java.util.HashMap;
import java.util.Map;

/** What the two sides of a relation are called. */
final class Sides {
  private static final int COUNTRY = 3;
  private final Map<String, String> names = new HashMap<>();

  static Sides load(Tables tables) {
    Sides sides = new Sides();
    tables
        .read("countries.tsv")
        .forEach(row -> sides.names.putIfAbsent(row.get("code"), row.get("name")));
    return sides;
  }

  /** Of a CAMEO actor code: its country, and what of it; the code where it has none. */
  String name(String code) {
    String whole = names.get(code);
    if (whole != null) {
      return whole;
    }
    String country = code.length() > COUNTRY ? names.get(code.substring(0, COUNTRY)) : null;
    return country == null ? code : country + " (" + code.substring(COUNTRY) + ")";
  }
}
