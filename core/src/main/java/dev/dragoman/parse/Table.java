package dev.dragoman.parse;

/**
 * A map from keys of {@link Hash#key} to numbers other than zero, in one array: key and value side
 * by side, open addressing with linear probing. Keys that are not there are taken for one that is
 * with a chance of size / 2^64.
 */
final class Table {
  /** Slots for each entry, at least; the array is filled to half and two thirds. */
  private static final double SLACK = 1.5;

  private final long[] slots;
  private final int mask;

  /**
   * @param slots pairs of key and value; half their number is a power of two
   */
  Table(long[] slots) {
    if (Integer.bitCount(slots.length) != 1) {
      throw new IllegalArgumentException("a table has a power of two of slots");
    }
    this.slots = slots;
    this.mask = slots.length / 2 - 1;
  }

  /** The value, zero when there is none. */
  long get(long key) {
    int at = (int) key & mask;
    while (true) {
      long found = slots[2 * at];
      if (found == key) {
        return slots[2 * at + 1];
      }
      if (found == 0) {
        return 0;
      }
      at = (at + 1) & mask;
    }
  }

  /** Room for a number of entries. */
  static long[] empty(int size) {
    int capacity = Integer.highestOneBit(Math.max(2, (int) (size * SLACK)) - 1) << 1;
    return new long[2 * capacity];
  }

  /**
   * Adds an entry to slots made by {@link #empty}.
   *
   * @throws IllegalStateException the key is there already: two strings of one hash
   */
  static void put(long[] slots, long key, long value) {
    int mask = slots.length / 2 - 1;
    int at = (int) key & mask;
    while (slots[2 * at] != 0) {
      if (slots[2 * at] == key) {
        throw new IllegalStateException("two strings have the hash " + Long.toHexString(key));
      }
      at = (at + 1) & mask;
    }
    slots[2 * at] = key;
    slots[2 * at + 1] = value;
  }
}
