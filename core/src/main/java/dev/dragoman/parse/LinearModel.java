package dev.dragoman.parse;

import java.util.Arrays;

/**
 * One of the library's linear classifiers: for each feature a row of weights, one a label, most of
 * them zero. A sparse row keeps the labels whose weight is not zero; a row that is mostly full is
 * kept whole. Weights are added feature by feature in the library's order, since sums of floats
 * depend on it.
 *
 * <p>Rows stand in the order in which training met their features, so that frequent ones are near
 * each other. A slot of the hash table holds the row's number and 42 bits of the key; the slot's
 * place holds some 20 more. A feature that is not in the model is taken for one that is with a
 * chance of 1 to 2^42.
 */
final class LinearModel {
  /** What {@link #row} gives for a feature that is not in the model. */
  static final int NONE = -1;

  /** A row with more weights than this share of the labels is kept whole. */
  private static final double FULL = 0.3;

  /** How many whole rows are added in one pass. */
  static final int PASS = 4;

  private static final int ROW_BITS = 22;
  private static final long ROW = (1L << ROW_BITS) - 1;

  private final String[] labels;
  private final long[] labelHashes;
  private final long[] labelPowers;
  private final long[] slots;
  private final int mask;
  private final int[] starts;
  private final float[] weights;
  private final byte[] targets;

  private LinearModel(ModelFile file, String name) {
    labels = file.strings(name + ".labels");
    slots = file.longs(name + ".slots");
    mask = slots.length - 1;
    starts = file.ints(name + ".starts");
    weights = file.floats(name + ".weights");
    targets = file.bytes(name + ".targets");
    labelHashes = new long[labels.length];
    labelPowers = new long[labels.length];
    for (int i = 0; i < labels.length; i++) {
      labelHashes[i] = Hash.of(labels[i]);
      labelPowers[i] = Hash.power(labels[i].length());
    }
  }

  /** Reads the parts whose names begin so: "pos" for the tagger. */
  static LinearModel read(ModelFile file, String name) {
    return new LinearModel(file, name);
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
   * Looks features up.
   *
   * @param keys {@link Hash#key} of place in the template and value, zero where the row is known
   * @param rows takes the rows, {@link #NONE} for none
   */
  void rows(long[] keys, int[] rows, int size) {
    for (int i = 0; i < size; i++) {
      if (keys[i] != 0) {
        rows[i] = row(keys[i]);
      }
    }
  }

  int row(long key) {
    int at = (int) key & mask;
    long bits = key & ~ROW;
    while (true) {
      long slot = slots[at];
      if (slot == 0) {
        return NONE;
      }
      if ((slot & ~ROW) == bits) {
        return (int) (slot & ROW) - 1;
      }
      at = (at + 1) & mask;
    }
  }

  /**
   * Adds rows to the labels' scores, one after the other. Whole rows that follow each other are
   * added in one pass, up to four: each label's sum is the same, with fewer stores.
   *
   * @param whole room for {@link #PASS} numbers
   */
  void add(int[] rows, int size, float[] scores, int[] whole) {
    int waiting = 0;
    for (int i = 0; i < size; i++) {
      int row = rows[i];
      if (row == NONE) {
        continue;
      }
      int start = starts[row];
      int end = starts[row + 1];
      if (end - start == scores.length) {
        whole[waiting++] = start;
        if (waiting == PASS) {
          addWhole(whole, waiting, scores);
          waiting = 0;
        }
      } else {
        addWhole(whole, waiting, scores);
        waiting = 0;
        addSparse(start, end, scores);
      }
    }
    addWhole(whole, waiting, scores);
  }

  private void addWhole(int[] starts, int count, float[] scores) {
    float[] from = weights;
    int a = starts[0];
    int b = starts[1];
    int c = starts[2];
    int d = starts[3];
    int n = scores.length;
    switch (count) {
      case 1 -> {
        for (int i = 0; i < n; i++) {
          scores[i] += from[a + i];
        }
      }
      case 2 -> {
        for (int i = 0; i < n; i++) {
          scores[i] = scores[i] + from[a + i] + from[b + i];
        }
      }
      case 3 -> {
        for (int i = 0; i < n; i++) {
          scores[i] = scores[i] + from[a + i] + from[b + i] + from[c + i];
        }
      }
      case 4 -> {
        for (int i = 0; i < n; i++) {
          scores[i] = scores[i] + from[a + i] + from[b + i] + from[c + i] + from[d + i];
        }
      }
      default -> {}
    }
  }

  private void addSparse(int start, int end, float[] scores) {
    float[] from = weights;
    byte[] to = targets;
    for (int i = start; i < end; i++) {
      scores[to[i] & 0xFF] += from[i];
    }
  }

  /** Lays out rows for {@link #read}. */
  static final class Writer {
    private final int labels;
    private final long[] slots;
    private final int[] starts;
    private final float[] weights;
    private final byte[] targets;
    private int rows;

    /**
     * @param sizes how many weights of each row are not zero; rows of none are left out
     */
    Writer(int labels, int[] sizes) {
      if (labels > 256) {
        throw new IllegalArgumentException(labels + " labels do not fit a byte");
      }
      this.labels = labels;
      int used = 0;
      int cells = 0;
      for (int size : sizes) {
        used += size == 0 ? 0 : 1;
        cells += full(size, labels) ? labels : size;
      }
      if (used > ROW) {
        throw new IllegalArgumentException(used + " features do not fit " + ROW_BITS + " bits");
      }
      this.slots = new long[Integer.highestOneBit(used) << 2];
      this.starts = new int[used + 1];
      this.weights = new float[cells];
      this.targets = new byte[cells];
    }

    private static boolean full(int size, int labels) {
      return size > FULL * labels;
    }

    /**
     * Adds a feature, in the order of their numbers; one whose weights are all zero is left out,
     * for it changes no score.
     *
     * @param row the weights, one a label
     * @throws IllegalStateException when two features cannot be told apart
     */
    void add(int type, String value, float[] row) {
      int size = 0;
      for (float weight : row) {
        size += weight == 0 ? 0 : 1;
      }
      if (size == 0) {
        return;
      }
      int at = starts[rows];
      for (int i = 0; i < labels; i++) {
        if (row[i] != 0 || full(size, labels)) {
          targets[at] = (byte) i;
          weights[at++] = row[i];
        }
      }
      starts[++rows] = at;
      put(Hash.key(type, Hash.of(value)));
    }

    private void put(long key) {
      long bits = key & ~ROW;
      int mask = slots.length - 1;
      int at = (int) key & mask;
      while (slots[at] != 0) {
        if ((slots[at] & ~ROW) == bits) {
          throw new IllegalStateException("two features have the hash " + Long.toHexString(key));
        }
        at = (at + 1) & mask;
      }
      slots[at] = bits | rows;
    }

    void write(ModelFile.Writer file, String name) {
      file.longs(name + ".slots", slots);
      file.ints(name + ".starts", Arrays.copyOf(starts, rows + 1));
      file.floats(name + ".weights", weights);
      file.bytes(name + ".targets", targets);
    }
  }
}
