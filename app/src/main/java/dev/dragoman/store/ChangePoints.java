package dev.dragoman.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/**
 * Where the mean of a series changes: PELT (Killick, Fearnhead and Eckley, Optimal detection of
 * changepoints with a linear computational cost, 2012) with the normal cost of a changed mean. The
 * variance is that of the differences of neighbours, by their median absolute deviation, which a
 * change of the mean does not touch; the penalty is the Bayesian information criterion's for two
 * parameters a change, 2 log n. A segment may have one member: a month of war is one.
 */
final class ChangePoints {
  private static final int SHORTEST = 1;

  /** Median absolute deviation of a normal variable, in standard deviations. */
  private static final double MAD = 0.6745;

  private final double[] sums;
  private final double[] squares;
  private final int length;
  private final double penalty;

  private ChangePoints(double[] values) {
    length = values.length;
    sums = new double[length + 1];
    squares = new double[length + 1];
    for (int i = 0; i < length; i++) {
      sums[i + 1] = sums[i] + values[i];
      squares[i + 1] = squares[i] + values[i] * values[i];
    }
    penalty = 2 * Math.log(Math.max(2, length)) * variance(values);
  }

  /**
   * @param values one a period, in order
   * @return the first members of all segments but the first, in order
   */
  static List<Integer> of(double[] values) {
    return values.length < 2 * SHORTEST ? List.of() : new ChangePoints(values).find();
  }

  private static double variance(double[] values) {
    double[] differences = new double[values.length - 1];
    for (int i = 0; i < differences.length; i++) {
      differences[i] = Math.abs(values[i + 1] - values[i]);
    }
    Arrays.sort(differences);
    double deviation = differences[differences.length / 2] / MAD / Math.sqrt(2);
    if (deviation > 0) {
      return deviation * deviation;
    }
    double mean = Arrays.stream(values).average().orElse(0);
    double all = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).average().orElse(0);
    return Math.max(all, Double.MIN_NORMAL);
  }

  private List<Integer> find() {
    double[] cost = new double[length + 1];
    int[] last = new int[length + 1];
    Arrays.fill(cost, Double.POSITIVE_INFINITY);
    cost[0] = -penalty;
    Deque<Integer> candidates = new ArrayDeque<>(List.of(0));
    for (int end = SHORTEST; end <= length; end++) {
      for (int start : candidates) {
        double with = cost[start] + cost(start, end) + penalty;
        if (end - start >= SHORTEST && with < cost[end]) {
          cost[end] = with;
          last[end] = start;
        }
      }
      int at = end;
      candidates.removeIf(
          start -> at - start >= SHORTEST && cost[start] + cost(start, at) > cost[at]);
      candidates.add(end - SHORTEST + 1);
    }
    List<Integer> points = new ArrayList<>();
    for (int end = last[length]; end > 0; end = last[end]) {
      points.add(end);
    }
    Collections.reverse(points);
    return points;
  }

  /** Sum of squared distances from the mean of the members from start up to, not with, end. */
  private double cost(int start, int end) {
    double sum = sums[end] - sums[start];
    return squares[end] - squares[start] - sum * sum / (end - start);
  }
}
