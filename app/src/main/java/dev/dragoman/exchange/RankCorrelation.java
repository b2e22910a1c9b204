package dev.dragoman.exchange;

import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Spearman's rank correlation; equal values share the mean of their ranks. */
final class RankCorrelation {
  private static final int FEWEST = 3;

  private RankCorrelation() {}

  /** From -1 to 1; empty for fewer than three pairs, or where one side is the same throughout. */
  static OptionalDouble of(double[] one, double[] other) {
    if (one.length != other.length) {
      throw new IllegalArgumentException(one.length + " values beside " + other.length);
    }
    if (one.length < FEWEST) {
      return OptionalDouble.empty();
    }
    double[] x = ranks(one);
    double[] y = ranks(other);
    double mean = (one.length + 1) / 2.0;
    double both = 0;
    double xs = 0;
    double ys = 0;
    for (int i = 0; i < x.length; i++) {
      both += (x[i] - mean) * (y[i] - mean);
      xs += (x[i] - mean) * (x[i] - mean);
      ys += (y[i] - mean) * (y[i] - mean);
    }
    return xs == 0 || ys == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(both / Math.sqrt(xs * ys));
  }

  private static double[] ranks(double[] values) {
    int[] order =
        IntStream.range(0, values.length)
            .boxed()
            .sorted((a, b) -> Double.compare(values[a], values[b]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] ranks = new double[values.length];
    int from = 0;
    while (from < order.length) {
      int to = from;
      while (to < order.length && values[order[to]] == values[order[from]]) {
        to++;
      }
      for (int i = from; i < to; i++) {
        ranks[order[i]] = (from + 1 + to) / 2.0;
      }
      from = to;
    }
    return ranks;
  }
}
