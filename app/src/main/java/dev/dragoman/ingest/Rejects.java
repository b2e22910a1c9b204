package dev.dragoman.ingest;

import dev.dragoman.model.Reject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What could not be read, told at the end: each reason with its count and where it first arose. */
public final class Rejects {
  private static final int NAMED = 3;
  private final Map<String, List<String>> origins = new LinkedHashMap<>();
  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private long accepted;
  private long rejected;

  /** One more that could be read. */
  public void accept() {
    accepted++;
  }

  /** One more that could not. */
  public void add(Reject reject) {
    rejected++;
    List<String> named = origins.computeIfAbsent(reject.reason(), r -> new ArrayList<>());
    if (named.size() < NAMED) {
      named.add(reject.origin());
    }
    counts.merge(reject.reason(), 1, Integer::sum);
  }

  public boolean isEmpty() {
    return rejected == 0;
  }

  /**
   * A reason.
   *
   * @param count how many were rejected for it
   * @param origins the first of these
   */
  public record Reason(String reason, int count, List<String> origins) {
    public Reason {
      origins = List.copyOf(origins);
    }
  }

  /** Why, in the order in which the reasons arose. */
  public List<Reason> reasons() {
    return origins.entrySet().stream()
        .map(e -> new Reason(e.getKey(), counts.getOrDefault(e.getKey(), 0), e.getValue()))
        .toList();
  }

  /** How many of how many, and a line for each reason; nothing where nothing was rejected. */
  public List<String> lines() {
    if (isEmpty()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    long all = accepted + rejected;
    lines.add(rejected + " of " + all + (all == 1 ? " document" : " documents") + " rejected:");
    for (Reason each : reasons()) {
      String further = each.count() > NAMED ? " and " + (each.count() - NAMED) + " more" : "";
      String named = String.join(", ", each.origins());
      lines.add("  " + each.count() + "  " + each.reason() + ": " + named + further);
    }
    return lines;
  }
}
