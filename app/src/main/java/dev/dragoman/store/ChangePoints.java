package dev.dragoman.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/**
 * Where the weighted mean of what falls into periods changes: PELT (Killick, Fearnhead and Eckley,
 * Optimal detection of changepoints with a linear computational cost, 2012) with the normal cost of
 * a changed mean, its variance inverse to the weight. A segment may be one period: a month of war
 * is one.
 *
 * <p>Nothing in it is set by hand. The variance is that of values around the mean of their own
 * period, which a change between periods does not touch, with the variance around the mean of all
 * as one further observation (a unit information prior), for few values tell little of it. The
 * penalty is the Bayesian information criterion's: the logarithm of how many values there are for a
 * mean more, and of how many periods for the place of the change.
 */
final class ChangePoints {
  /**
   * What is in a period.
   *
   * @param count how many values
   * @param weight the sum of their weights, above 0 where there is a value
   * @param sum of the weighted values
   * @param squares the sum of the weighted squares of the values
   */
  record Moments(long count, double weight, double sum, double squares) {
    static final Moments NONE = new Moments(0, 0, 0, 0);

    Moments plus(Moments more) {
      return new Moments(
          count + more.count, weight + more.weight, sum + more.sum, squares + more.squares);
    }

    Moments minus(Moments less) {
      return new Moments(
          count - less.count, weight - less.weight, sum - less.sum, squares - less.squares);
    }

    double mean() {
      return sum / weight;
    }

    /** Weighted squares of the distances from the mean, summed. */
    double scatter() {
      return Math.max(0, squares - sum * sum / weight);
    }
  }

  private final List<Moments> upTo = new ArrayList<>(List.of(Moments.NONE));
  private final int length;

  private ChangePoints(List<Moments> periods) {
    length = periods.size();
    periods.forEach(p -> upTo.add(upTo.get(upTo.size() - 1).plus(p)));
  }

  /**
   * @param periods in order, each with a value
   * @return the first periods of all segments but the first, in order
   */
  static List<Integer> of(List<Moments> periods) {
    return periods.size() < 2 ? List.of() : new ChangePoints(periods).find();
  }

  /** Of all from one period up to, not with, another. */
  private Moments between(int start, int end) {
    return upTo.get(end).minus(upTo.get(start));
  }

  private double variance() {
    Moments all = between(0, length);
    double within = 0;
    for (int at = 0; at < length; at++) {
      within += between(at, at + 1).scatter();
    }
    return (within + all.scatter() / (all.count - 1)) / (all.count - length + 1);
  }

  private List<Integer> find() {
    double variance = variance();
    double penalty = variance * (Math.log(between(0, length).count) + Math.log(length));
    double[] cost = new double[length + 1];
    int[] last = new int[length + 1];
    Arrays.fill(cost, Double.POSITIVE_INFINITY);
    cost[0] = -penalty;
    Deque<Integer> candidates = new ArrayDeque<>(List.of(0));
    for (int end = 1; end <= length; end++) {
      for (int start : candidates) {
        double with = cost[start] + between(start, end).scatter() + penalty;
        if (with < cost[end]) {
          cost[end] = with;
          last[end] = start;
        }
      }
      int at = end;
      candidates.removeIf(start -> cost[start] + between(start, at).scatter() > cost[at]);
      candidates.add(end);
    }
    List<Integer> points = new ArrayList<>();
    for (int end = last[length]; end > 0; end = last[end]) {
      points.add(end);
    }
    Collections.reverse(points);
    return points;
  }
}
