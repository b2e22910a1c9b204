package dev.dragoman.place;

import java.util.Arrays;

/** A set of strings, each with a number from nought; a hash table over {@link Strings}. */
final class Keys {
  private final Strings strings = new Strings();
  private int[] hashes = new int[1 << 10];
  private int[] slots = new int[1 << 12];

  Keys() {
    Arrays.fill(slots, -1);
  }

  int size() {
    return strings.size();
  }

  String get(int key) {
    return strings.get(key);
  }

  /** The number of a key, or -1. */
  int find(String key) {
    byte[] bytes = Strings.bytes(key);
    return find(bytes, bytes.length, hash(bytes, bytes.length));
  }

  private int find(byte[] key, int length, int hash) {
    int mask = slots.length - 1;
    for (int at = hash & mask; slots[at] >= 0; at = at + 1 & mask) {
      if (hashes[slots[at]] == hash && strings.equals(slots[at], key, length)) {
        return slots[at];
      }
    }
    return -1;
  }

  /** The number of a key, which becomes one where it is none yet. */
  int add(String key) {
    byte[] bytes = Strings.bytes(key);
    return add(bytes, bytes.length);
  }

  /** The same of the first bytes of an array. */
  int add(byte[] key, int length) {
    int hash = hash(key, length);
    int known = find(key, length, hash);
    if (known >= 0) {
      return known;
    }
    int added = strings.add(key, 0, length);
    if (added == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * added);
    }
    hashes[added] = hash;
    if (2L * size() > slots.length) {
      slots = new int[4 * slots.length];
      Arrays.fill(slots, -1);
      for (int i = 0; i < size(); i++) {
        put(i);
      }
    } else {
      put(added);
    }
    return added;
  }

  private void put(int key) {
    int mask = slots.length - 1;
    int at = hashes[key] & mask;
    while (slots[at] >= 0) {
      at = at + 1 & mask;
    }
    slots[at] = key;
  }

  /** Drops what there is room for and nothing in it. */
  Keys trim() {
    strings.trim();
    hashes = Arrays.copyOf(hashes, size());
    return this;
  }

  /** Strings that differ in their last letter only must not lie side by side. */
  private static int hash(byte[] key, int length) {
    int hash = 0;
    for (int i = 0; i < length; i++) {
      hash = 31 * hash + key[i];
    }
    hash *= 0x9E3779B9;
    return hash ^ hash >>> 16;
  }
}
