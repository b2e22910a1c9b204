package dev.dragoman.incident;

import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Attribution.Stance;
import dev.dragoman.model.Claim;
import dev.dragoman.model.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Kinds of action that {@code happening_kinds.tsv} names. Safe for any number of threads. */
final class Kinds {
  private final Map<String, List<String>> codes = new HashMap<>();

  private Kinds() {}

  static Kinds load(Tables tables) {
    Kinds kinds = new Kinds();
    for (Tables.Row row : tables.read("happening_kinds.tsv")) {
      kinds
          .codes
          .computeIfAbsent(row.get("kind"), k -> new ArrayList<>())
          .addAll(row.list("codes"));
    }
    return kinds;
  }

  /** Whether a claim's action is of this kind. */
  boolean is(String kind, Claim claim) {
    return codes.getOrDefault(kind, List.of()).stream()
        .anyMatch(claim.action().cameo()::startsWith);
  }

  boolean both(String kind, Claim a, Claim b) {
    return is(kind, a) && is(kind, b);
  }

  /** Whether a claim is there to say that something was not so. */
  boolean denies(Claim claim) {
    return claim.status() == Status.NEGATED
        || claim.says().stance() == Stance.DENIES
        || is("denial", claim);
  }
}
