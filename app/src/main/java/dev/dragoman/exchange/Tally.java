package dev.dragoman.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How many claims came, how many rows were made of them, and which were left out, and why. */
public final class Tally {
  private long claims;
  private long rows;
  private final Map<Misfit, Long> left = new EnumMap<>(Misfit.class);

  void written(int made) {
    claims++;
    rows += made;
  }

  void leftOut(Misfit why) {
    claims++;
    left.merge(why, 1L, Long::sum);
  }

  /** Claims that came. */
  public long claims() {
    return claims;
  }

  /** Rows written: of a mutual claim, or one of several actors, some formats need several. */
  public long rows() {
    return rows;
  }

  /** Claims left out, by reason. */
  public Map<Misfit, Long> leftOut() {
    return Map.copyOf(left);
  }

  /** A line for the person who asked for the export, and one for each reason. */
  public List<String> lines() {
    long out = left.values().stream().mapToLong(Long::longValue).sum();
    List<String> lines = new ArrayList<>();
    lines.add(rows + " rows of " + (claims - out) + " claims; " + out + " claims left out");
    left.forEach((why, count) -> lines.add("  " + count + " " + why.reason()));
    return lines;
  }
}
