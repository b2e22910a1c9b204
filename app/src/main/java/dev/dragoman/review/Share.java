package dev.dragoman.review;

/**
 * How many of how many, and what that says of all that were not looked at.
 *
 * @param right how many
 * @param of how many were judged, 1 or more
 */
public record Share(long right, long of) {
  /** Standard deviations to either side that hold 95 % of a normal distribution. */
  private static final double Z = 1.959963984540054;

  public Share {
    if (of < 1 || right < 0 || right > of) {
      throw new IllegalArgumentException("no share: " + right + " of " + of);
    }
  }

  public double value() {
    return (double) right / of;
  }

  /** The lower end of Wilson's score interval at 95 % (Wilson 1927). */
  public double low() {
    return right == 0 ? 0 : centre() - margin();
  }

  /** The upper end. */
  public double high() {
    return right == of ? 1 : centre() + margin();
  }

  private double centre() {
    return (value() + Z * Z / (2 * of)) / (1 + Z * Z / of);
  }

  private double margin() {
    double spread = value() * (1 - value()) / of + Z * Z / (4.0 * of * of);
    return Z * Math.sqrt(spread) / (1 + Z * Z / of);
  }

  Share and(boolean another) {
    return new Share(right + (another ? 1 : 0), of + 1);
  }
}
