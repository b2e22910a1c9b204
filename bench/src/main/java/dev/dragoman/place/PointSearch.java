package dev.dragoman.place;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.SimpleBounds;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.CMAESOptimizer;
import org.apache.commons.math3.random.Well19937c;

/**
 * Looks for better points by the covariance matrix adaptation of an evolution strategy (Hansen and
 * Ostermeier 2001), from those that there are, with a fixed seed. Each point's steps are as large
 * as a fifth of the point, and no less than a fifth of one.
 */
final class PointSearch {
  private static final long SEED = 161;
  private static final double STEP = 0.2;
  private static final int POPULATION = 12;

  /** Every point drawn from its start costs so much, squared and in steps: a tie goes to it. */
  private static final double DRAW = 5e-5;

  private final ToDoubleFunction<Points> goal;
  private final double[] start;
  private final double[] scale;

  PointSearch(ToDoubleFunction<Points> goal, Points start) {
    this.goal = goal;
    this.start = start.values();
    this.scale = Arrays.stream(this.start).map(v -> STEP * Math.max(1, Math.abs(v))).toArray();
  }

  /** The best points of so many tried. */
  Points run(int tried) {
    Best best = new Best();
    CMAESOptimizer search =
        new CMAESOptimizer(Integer.MAX_VALUE, 0, true, 0, 0, new Well19937c(SEED), false, null);
    try {
      search.optimize(
          new MaxEval(tried),
          new ObjectiveFunction(best::value),
          GoalType.MAXIMIZE,
          new InitialGuess(new double[start.length]),
          SimpleBounds.unbounded(start.length),
          new CMAESOptimizer.Sigma(ones()),
          new CMAESOptimizer.PopulationSize(POPULATION));
    } catch (org.apache.commons.math3.exception.TooManyEvaluationsException e) {
      // The search ends by that.
    }
    return points(best.steps);
  }

  private double[] ones() {
    double[] ones = new double[start.length];
    Arrays.fill(ones, 1);
    return ones;
  }

  private Points points(double[] steps) {
    double[] values = new double[start.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = start[i] + scale[i] * steps[i];
    }
    values[Points.Of.NEAR_KM.ordinal()] = Math.max(1, values[Points.Of.NEAR_KM.ordinal()]);
    return Points.of(values);
  }

  private final class Best {
    private double[] steps = new double[start.length];
    private double value = Double.NEGATIVE_INFINITY;

    double value(double[] tried) {
      double drawn = Arrays.stream(tried).map(s -> s * s).sum();
      double value = goal.applyAsDouble(points(tried)) - DRAW * drawn;
      if (value > this.value) {
        this.value = value;
        this.steps = tried.clone();
      }
      return value;
    }
  }
}
