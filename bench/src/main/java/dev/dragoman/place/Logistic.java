package dev.dragoman.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;

/**
 * Logistic regression over signals that hold or do not, by Newton's method. The base is free, the
 * signals' weights are drawn towards nought by a ridge, the more the rarer they are.
 */
final class Logistic {
  private static final double RIDGE = 1;
  private static final double FREE = 1e-6;
  private static final int STEPS = 25;

  /** A row: the signals that hold beside the base, and whether it is right. */
  record Sample(List<String> signals, boolean right) {}

  private Logistic() {}

  /** The weights of the base, which comes first, and of each signal of the samples. */
  static Map<String, Double> fit(String base, List<Sample> samples) {
    List<String> names = new ArrayList<>(List.of(base));
    TreeSet<String> signals = new TreeSet<>();
    samples.forEach(sample -> signals.addAll(sample.signals));
    names.addAll(signals);
    Map<String, Integer> columns = new LinkedHashMap<>();
    names.forEach(name -> columns.put(name, columns.size()));
    List<int[]> rows =
        samples.stream()
            .map(s -> s.signals.stream().distinct().mapToInt(columns::get).toArray())
            .map(Logistic::withBase)
            .toList();
    double[] weights = new double[names.size()];
    for (int step = 0; step < STEPS; step++) {
      step(weights, rows, samples);
    }
    Map<String, Double> fitted = new LinkedHashMap<>();
    for (int i = 0; i < weights.length; i++) {
      fitted.put(names.get(i), weights[i]);
    }
    return fitted;
  }

  private static int[] withBase(int[] signals) {
    int[] row = Arrays.copyOf(signals, signals.length + 1);
    row[signals.length] = 0;
    return row;
  }

  private static void step(double[] weights, List<int[]> rows, List<Sample> samples) {
    double[] slope = new double[weights.length];
    double[][] curve = new double[weights.length][weights.length];
    for (int i = 0; i < weights.length; i++) {
      double ridge = i == 0 ? FREE : RIDGE;
      slope[i] = ridge * weights[i];
      curve[i][i] = ridge;
    }
    for (int r = 0; r < rows.size(); r++) {
      int[] row = rows.get(r);
      double chance = chance(Arrays.stream(row).mapToDouble(i -> weights[i]).sum());
      double off = chance - (samples.get(r).right ? 1 : 0);
      for (int i : row) {
        slope[i] += off;
        for (int j : row) {
          curve[i][j] += chance * (1 - chance);
        }
      }
    }
    double[] change =
        new CholeskyDecomposition(new Array2DRowRealMatrix(curve, false))
            .getSolver()
            .solve(new ArrayRealVector(slope, false))
            .toArray();
    for (int i = 0; i < weights.length; i++) {
      weights[i] -= change[i];
    }
  }

  static double chance(double sum) {
    return 1 / (1 + Math.exp(-sum));
  }
}
