package dev.dragoman.parse;

/**
 * One of the library's linear classifiers: for each feature a row of weights, one a label, most of
 * them zero. A sparse row keeps the labels whose weight is not zero; a row that is mostly full is
 * kept whole. Weights are added feature by feature in the library's order, since sums of floats
 * depend on it.
 */
final class LinearModel {
  /** A row with more weights than this share of the labels is kept whole. */
  private static final double FULL = 0.3;

  /** Marks what {@link #row} has found: a row may start at zero. */
  private static final long FOUND = 1L << 62;

  private static final int COUNT_BITS = 16;

  private final String[] labels;
  private final long[] labelHashes;
  private final long[] labelPowers;
  private final Table features;
  private final float[] weights;
  private final byte[] targets;

  private LinearModel(String[] labels, Table features, float[] weights, byte[] targets) {
    this.labels = labels;
    this.features = features;
    this.weights = weights;
    this.targets = targets;
    this.labelHashes = new long[labels.length];
    this.labelPowers = new long[labels.length];
    for (int i = 0; i < labels.length; i++) {
      labelHashes[i] = Hash.of(labels[i]);
      labelPowers[i] = Hash.power(labels[i].length());
    }
  }

  /** Reads the parts whose names begin so: "pos" for the tagger. */
  static LinearModel read(ModelFile file, String name) {
    return new LinearModel(
        file.strings(name + ".labels"),
        new Table(file.longs(name + ".features")),
        file.floats(name + ".weights"),
        file.bytes(name + ".targets"));
  }

  int labels() {
    return labels.length;
  }

  String label(int index) {
    return labels[index];
  }

  long labelHash(int index) {
    return labelHashes[index];
  }

  long labelPower(int index) {
    return labelPowers[index];
  }

  /**
   * A feature's row, zero for none.
   *
   * @param type the feature's place in the template
   * @param hash of its value
   */
  long row(int type, long hash) {
    return features.get(Hash.key(type, hash));
  }

  /** Adds a row, as {@link #row} gives it, to the labels' scores. */
  void add(long row, float[] scores) {
    int start = (int) (row >>> COUNT_BITS) & Integer.MAX_VALUE;
    int count = (int) row & ((1 << COUNT_BITS) - 1);
    float[] from = weights;
    if (start >= targets.length) {
      for (int i = 0; i < count; i++) {
        scores[i] += from[start + i];
      }
      return;
    }
    byte[] to = targets;
    for (int i = start; i < start + count; i++) {
      scores[to[i] & 0xFF] += from[i];
    }
  }

  /** Lays out rows for {@link #read}. */
  static final class Writer {
    private final int labels;
    private final long[] slots;
    private final float[] sparse;
    private final byte[] targets;
    private final float[] full;
    private int sparseSize;
    private int fullSize;

    /**
     * @param features how many
     * @param sizes of the rows: how many weights are not zero
     */
    Writer(int labels, int features, int[] sizes) {
      if (labels > 256) {
        throw new IllegalArgumentException(labels + " labels do not fit a byte");
      }
      this.labels = labels;
      this.slots = Table.empty(features);
      int sparseCells = 0;
      int fullCells = 0;
      for (int size : sizes) {
        if (full(size)) {
          fullCells += labels;
        } else {
          sparseCells += size;
        }
      }
      this.sparse = new float[sparseCells];
      this.targets = new byte[sparseCells];
      this.full = new float[fullCells];
    }

    private boolean full(int size) {
      return size > FULL * labels;
    }

    /**
     * Adds a feature; one whose weights are all zero is left out, for it changes no score.
     *
     * @param row the weights, one a label
     */
    void add(int type, String value, float[] row) {
      int size = 0;
      for (float weight : row) {
        size += weight == 0 ? 0 : 1;
      }
      if (size == 0) {
        return;
      }
      long start;
      int count;
      if (full(size)) {
        start = (long) sparse.length + fullSize;
        count = labels;
        System.arraycopy(row, 0, full, fullSize, labels);
        fullSize += labels;
      } else {
        start = sparseSize;
        count = size;
        for (int i = 0; i < labels; i++) {
          if (row[i] != 0) {
            targets[sparseSize] = (byte) i;
            sparse[sparseSize++] = row[i];
          }
        }
      }
      Table.put(
          slots, Hash.key(type, Hash.of(value)), FOUND | start << COUNT_BITS | count);
    }

    void write(ModelFile.Writer file, String name) {
      float[] weights = java.util.Arrays.copyOf(sparse, sparse.length + full.length);
      System.arraycopy(full, 0, weights, sparse.length, full.length);
      file.longs(name + ".features", slots);
      file.floats(name + ".weights", weights);
      file.bytes(name + ".targets", targets);
    }
  }
}
