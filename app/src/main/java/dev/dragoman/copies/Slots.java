package dev.dragoman.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Sketches packed into primitive arrays, each in a numbered slot, in chunks so that growing copies
 * nothing. A slot given back is taken again.
 */
final class Slots {
  private static final int BITS = 12;
  private static final int CHUNK = 1 << BITS;
  private static final int KEYS = Sketch.MOST_KEYS;

  /** Bytes of a slot, without the document's id. */
  static final int BYTES =
      Sketch.COMPONENTS + 2 * KEYS * Integer.BYTES + 2 * Integer.BYTES + Byte.BYTES;

  /**
   * So many slots' worth of sketches. An entry is a key and the entry that follows in its bucket,
   * side by side because they are read together.
   */
  private static final class Chunk {
    private final byte[] signatures = new byte[CHUNK * Sketch.COMPONENTS];
    private final int[] entries = new int[2 * CHUNK * KEYS];
    private final int[] runs = new int[CHUNK];
    private final int[] words = new int[CHUNK];
    private final byte[] counts = new byte[CHUNK];
  }

  private final List<Chunk> chunks = new ArrayList<>();
  private int[] free = new int[16];
  private int freeCount;
  private int used;

  /** Puts a sketch into a slot and gives the slot's number. */
  int take(Sketch sketch) {
    int slot = freeCount > 0 ? free[--freeCount] : used++;
    if (slot >> BITS == chunks.size()) {
      if (slot > Integer.MAX_VALUE / KEYS - CHUNK) {
        throw new IllegalStateException("an index holds at most " + slot + " documents");
      }
      chunks.add(new Chunk());
    }
    Chunk chunk = chunks.get(slot >> BITS);
    int at = slot & (CHUNK - 1);
    System.arraycopy(
        sketch.signature(), 0, chunk.signatures, at * Sketch.COMPONENTS, Sketch.COMPONENTS);
    int[] keys = sketch.keys();
    for (int i = 0; i < keys.length; i++) {
      chunk.entries[2 * (at * KEYS + i)] = keys[i];
    }
    chunk.counts[at] = (byte) keys.length;
    chunk.runs[at] = sketch.runs();
    chunk.words[at] = sketch.words();
    return slot;
  }

  void giveBack(int slot) {
    chunk(slot).counts[slot & (CHUNK - 1)] = 0;
    if (freeCount == free.length) {
      free = Arrays.copyOf(free, 2 * freeCount);
    }
    free[freeCount++] = slot;
  }

  Sketch sketch(int slot) {
    Chunk chunk = chunk(slot);
    int at = slot & (CHUNK - 1);
    int signature = at * Sketch.COMPONENTS;
    int[] keys = new int[chunk.counts[at]];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = chunk.entries[2 * (at * KEYS + i)];
    }
    return new Sketch(
        chunk.words[at],
        chunk.runs[at],
        Arrays.copyOfRange(chunk.signatures, signature, signature + Sketch.COMPONENTS),
        keys);
  }

  /** What a sketch and the one of a slot have in common. */
  Overlap overlap(Sketch sketch, int slot) {
    Chunk chunk = chunk(slot);
    int at = slot & (CHUNK - 1);
    return Overlap.possible(sketch.runs(), chunk.runs[at])
        ? sketch.overlap(chunk.runs[at], chunk.signatures, at * Sketch.COMPONENTS)
        : Overlap.NONE;
  }

  /** Every entry of a slot: its number is that of the slot, times the most keys, plus its place. */
  void entries(int slot, IntConsumer entry) {
    int count = chunk(slot).counts[slot & (CHUNK - 1)];
    for (int i = 0; i < count; i++) {
      entry.accept(slot * KEYS + i);
    }
  }

  /** How many slots were ever taken: all numbers are below. */
  int end() {
    return used;
  }

  int key(int entry) {
    return chunk(slot(entry)).entries[place(entry)];
  }

  /** The entry after this one in its bucket, or -1. */
  int next(int entry) {
    return chunk(slot(entry)).entries[place(entry) + 1];
  }

  void next(int entry, int following) {
    chunk(slot(entry)).entries[place(entry) + 1] = following;
  }

  static int slot(int entry) {
    return entry / KEYS;
  }

  private static int place(int entry) {
    return 2 * (entry & (CHUNK * KEYS - 1));
  }

  private Chunk chunk(int slot) {
    return chunks.get(slot >> BITS);
  }
}
