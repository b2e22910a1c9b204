package dev.dragoman.cli;

import dev.dragoman.model.Reject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What could not be read, told at the end: each reason with its count and where it first arose. */
final class Rejects {
  private static final int NAMED = 3;
  private final Map<String, List<String>> origins = new LinkedHashMap<>();
  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private long accepted;
  private long rejected;

  void accept() {
    accepted++;
  }

  void add(Reject reject) {
    rejected++;
    List<String> named = origins.computeIfAbsent(reject.reason(), r -> new ArrayList<>());
    if (named.size() < NAMED) {
      named.add(reject.origin());
    }
    counts.merge(reject.reason(), 1, Integer::sum);
  }

  /** Tells them, and gives the exit code. */
  int tell(Console console) {
    if (rejected == 0) {
      return 0;
    }
    console
        .err()
        .println(rejected + " of " + Counts.of(accepted + rejected, "document") + " rejected:");
    origins.forEach(
        (reason, named) -> {
          int count = counts.getOrDefault(reason, 0);
          String further = count > NAMED ? " and " + (count - NAMED) + " more" : "";
          console
              .err()
              .println("  " + count + "  " + reason + ": " + String.join(", ", named) + further);
        });
    console.err().flush();
    return Main.REJECTED;
  }
}
