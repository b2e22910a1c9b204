package dev.dragoman.copies;

/**
 * How much of their text two documents have in common, estimated from their sketches.
 *
 * @param shared runs of three words that stand in both; about the words of the shared passages
 * @param ofShorter share of the shorter document that stands in the other, 0 to 1
 * @param ofLonger share of the longer document, 0 to {@code ofShorter}
 */
public record Overlap(double shared, double ofShorter, double ofLonger) {
  /** With less in common, a quotation, a credit or a house's standing sentence would do. */
  static final double LEAST_SHARED = 24;

  /** A shared paragraph of background is less than this of the shorter document. */
  static final double LEAST_OF_SHORTER = 0.38;

  /** A digest that holds four stories and more is a copy of none of them. */
  static final double LEAST_OF_LONGER = 0.24;

  static final Overlap NONE = new Overlap(0, 0, 0);

  public Overlap {
    if (!(shared >= 0 && ofLonger >= 0 && ofLonger <= ofShorter && ofShorter <= 1)) {
      throw new IllegalArgumentException(
          "no overlap: shared " + shared + ", of shorter " + ofShorter + ", of longer " + ofLonger);
    }
  }

  /**
   * Of two documents.
   *
   * @param jaccard runs that both have by runs that either has, 0 to 1
   * @param runs how many runs the one has, at least 1
   * @param others how many the other has, at least 1
   */
  static Overlap of(double jaccard, int runs, int others) {
    int fewer = Math.min(runs, others);
    int more = Math.max(runs, others);
    double shared = Math.min(fewer, jaccard / (1 + jaccard) * ((double) fewer + more));
    return new Overlap(shared, shared / fewer, shared / more);
  }

  /**
   * Whether one is a copy of the other, or both of a third. Documents with all in common are,
   * however short.
   */
  public boolean isCopy() {
    return ofLonger >= 1
        || shared >= LEAST_SHARED && ofShorter >= LEAST_OF_SHORTER && ofLonger >= LEAST_OF_LONGER;
  }

  /** Whether documents of so many runs can be copies at all. */
  static boolean possible(int runs, int others) {
    return Math.min(runs, others) >= LEAST_OF_LONGER * Math.max(runs, others);
  }
}
