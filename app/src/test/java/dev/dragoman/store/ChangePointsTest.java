package dev.dragoman.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dragoman.store.ChangePoints.Moments;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

class ChangePointsTest {
  private static final int EACH = 4;

  private static Moments value(double value, double weight) {
    return new Moments(1, weight, weight * value, weight * value * value);
  }

  /** Periods of four values, with noise of standard deviation 2 around the mean of each. */
  private static List<Moments> noisy(int periods, long seed, IntToDoubleFunction mean) {
    Random chance = new Random(seed);
    List<Moments> all = new ArrayList<>();
    for (int i = 0; i < periods; i++) {
      Moments period = Moments.NONE;
      for (int j = 0; j < EACH; j++) {
        period = period.plus(value(mean.applyAsDouble(i) + 2 * chance.nextGaussian(), 1));
      }
      all.add(period);
    }
    return all;
  }

  // A step is found where it is, within the noise beside it; down and up again are two.
  @Test
  void steps() {
    assertEquals(List.of(25), ChangePoints.of(noisy(60, 7, i -> i < 25 ? 3 : -4)));
    assertEquals(List.of(30, 40), ChangePoints.of(noisy(80, 11, i -> i >= 30 && i < 40 ? -6 : 1)));
    // a month of war
    assertEquals(List.of(9, 10), ChangePoints.of(noisy(20, 3, i -> i == 9 ? -9 : 3)));
  }

  // Noise alone hardly ever has one: of 200 series of 50 periods at most one in ten.
  @Test
  void noise() {
    int found = 0;
    for (int seed = 0; seed < 200; seed++) {
      found += ChangePoints.of(noisy(50, seed, i -> 1)).isEmpty() ? 0 : 1;
    }
    int of = found;
    assertTrue(of <= 20, () -> of + " of 200");
  }

  // What weighs little does not turn the mean, what weighs much does.
  @Test
  void weights() {
    List<Moments> light = noisy(30, 5, i -> 4);
    List<Moments> heavy = new ArrayList<>(light);
    light.set(12, light.get(12).plus(value(-10, 0.5)));
    heavy.set(12, heavy.get(12).plus(value(-10, 40)));
    assertEquals(List.of(), ChangePoints.of(light));
    assertEquals(List.of(12, 13), ChangePoints.of(heavy));
  }

  // A constant has none, nor has what is too short or too little to tell a change from chance.
  @Test
  void nothing() {
    assertEquals(List.of(), ChangePoints.of(List.of()));
    assertEquals(List.of(), ChangePoints.of(List.of(value(1, 1))));
    assertEquals(List.of(), ChangePoints.of(List.of(value(1, 1), value(9, 1))));
    assertEquals(List.of(), ChangePoints.of(List.of(value(2, 1), value(2, 1), value(2, 1))));
    assertEquals(List.of(), ChangePoints.of(List.of(value(-9, 1), value(8, 1), value(-7, 1))));
  }
}
