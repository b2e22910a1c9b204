package dev.dragoman.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChangePointsTest {
  // A step is found where it is, within the noise beside it.
  @Test
  void aStep() {
    Random chance = new Random(7);
    double[] values = new double[60];
    for (int i = 0; i < values.length; i++) {
      values[i] = (i < 25 ? 3 : -4) + chance.nextGaussian();
    }
    assertEquals(List.of(25), ChangePoints.of(values));
  }

  // Down and up again are two.
  @Test
  void aDip() {
    Random chance = new Random(11);
    double[] values = new double[80];
    for (int i = 0; i < values.length; i++) {
      values[i] = (i >= 30 && i < 40 ? -12 : 1) + chance.nextGaussian();
    }
    assertEquals(List.of(30, 40), ChangePoints.of(values));
  }

  // Noise alone has none, nor has a constant, nor what is too short.
  @Test
  void nothing() {
    Random chance = new Random(5);
    double[] noise = chance.doubles(100).toArray();
    assertEquals(List.of(), ChangePoints.of(noise));
    double[] constant = new double[50];
    Arrays.fill(constant, 2);
    assertEquals(List.of(), ChangePoints.of(constant));
    assertEquals(List.of(), ChangePoints.of(new double[] {1, 9}));
    assertEquals(List.of(), ChangePoints.of(new double[0]));
  }
}
