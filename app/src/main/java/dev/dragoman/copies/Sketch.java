package dev.dragoman.copies;

import com.dynatrace.hash4j.similarity.ElementHashProvider;
import com.dynatrace.hash4j.similarity.SimilarityHashPolicy;
import com.dynatrace.hash4j.similarity.SimilarityHashing;
import com.dynatrace.hash4j.similarity.SuperMinHashVersion;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * What has to be kept of a text to tell whether another is a copy of it: at most {@value
 * #MOST_BYTES} bytes, whatever its length. Two parts: a signature that estimates how many runs of
 * three words two texts share (SuperMinHash, Ertl 2017, arXiv:1706.05698, in its one-byte form),
 * and keys under which copies meet, the least hashes of its runs of five words (Broder 1997, "On
 * the resemblance and containment of documents").
 *
 * <p>Equal texts have equal sketches; so have texts that differ in case, accents and punctuation
 * alone.
 */
public final class Sketch {
  /** Components of a signature, a byte each: of what two texts share it errs by 3 %. */
  static final int COMPONENTS = 256;

  /**
   * Most keys of a sketch. Two texts share of them about as large a part as of their runs of five
   * words; copies have at least 15 % of these in common.
   */
  static final int MOST_KEYS = 32;

  static final int MOST_BYTES = 2 + 2 * Integer.BYTES + COMPONENTS + MOST_KEYS * Integer.BYTES;

  private static final byte VERSION = 1;
  private static final long LOW_BITS = 0x7f7f7f7f7f7f7f7fL;
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final double BY_CHANCE = 1.0 / 256;
  private static final SimilarityHashPolicy POLICY =
      SimilarityHashing.superMinHash(COMPONENTS, Byte.SIZE, SuperMinHashVersion.V1);

  private final int words;
  private final int runs;
  private final byte[] signature;
  private final int[] keys;

  Sketch(int words, int runs, byte[] signature, int[] keys) {
    this.words = words;
    this.runs = runs;
    this.signature = signature;
    this.keys = keys;
  }

  /** Of a text; one without a word has an empty sketch, which is like none. */
  public static Sketch of(String text) {
    Shingles shingles = Shingles.of(text);
    long[] threes = shingles.threes();
    byte[] signature =
        threes.length == 0
            ? new byte[COMPONENTS]
            : POLICY.createHasher().compute(ElementHashProvider.ofValues(threes));
    int[] keys =
        Arrays.stream(shingles.fives())
            .limit(MOST_KEYS)
            .mapToInt(hash -> (int) hash)
            .sorted()
            .distinct()
            .toArray();
    return new Sketch(shingles.words(), threes.length, signature, keys);
  }

  /**
   * Reads what {@link #toBytes} wrote.
   *
   * @throws IllegalArgumentException if these are no sketch, or one of another version
   */
  public static Sketch of(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    try {
      byte version = in.get();
      if (version != VERSION) {
        throw new IllegalArgumentException(
            "a sketch of version " + version + ", not " + VERSION + ": make it anew from the text");
      }
      int words = in.getInt();
      int runs = in.getInt();
      byte[] signature = new byte[COMPONENTS];
      in.get(signature);
      int[] keys = new int[Math.min(Byte.toUnsignedInt(in.get()), MOST_KEYS + 1)];
      for (int i = 0; i < keys.length; i++) {
        keys[i] = in.getInt();
      }
      boolean empty = words == 0 && runs == 0 && keys.length == 0;
      boolean full = runs > 0 && words >= runs && keys.length > 0 && keys.length <= MOST_KEYS;
      if (!empty && !full || in.hasRemaining()) {
        throw new IllegalArgumentException("not a sketch: " + bytes.length + " bytes");
      }
      return new Sketch(words, runs, signature, keys);
    } catch (BufferUnderflowException e) {
      throw new IllegalArgumentException("not a whole sketch: " + bytes.length + " bytes", e);
    }
  }

  /** As bytes to keep; the form is the same on every machine. */
  public byte[] toBytes() {
    ByteBuffer out =
        ByteBuffer.allocate(2 + 2 * Integer.BYTES + COMPONENTS + keys.length * Integer.BYTES);
    out.put(VERSION).putInt(words).putInt(runs).put(signature).put((byte) keys.length);
    for (int key : keys) {
      out.putInt(key);
    }
    return out.array();
  }

  /** How many words the text has. */
  public int words() {
    return words;
  }

  /** How many different runs of three words it has. */
  int runs() {
    return runs;
  }

  byte[] signature() {
    return signature;
  }

  /** Where copies of it meet: of two that are copies at least one key is the same. */
  int[] keys() {
    return keys;
  }

  /** What the two texts have in common; the same whichever is asked. */
  public Overlap overlap(Sketch other) {
    return overlap(other.runs, other.signature, 0);
  }

  /** Whether the two texts are copies, one of the other or both of a third. */
  public boolean isCopy(Sketch other) {
    return overlap(other).isCopy();
  }

  /**
   * As {@link #overlap(Sketch)}, with a sketch that is kept otherwise.
   *
   * @param others its number of runs
   * @param signatures where its signature lies, from {@code at}
   */
  Overlap overlap(int others, byte[] signatures, int at) {
    if (runs == 0 || others == 0) {
      return Overlap.NONE;
    }
    int equal = 0;
    for (int i = 0; i < COMPONENTS; i += Long.BYTES) {
      equal += equalBytes((long) LONGS.get(signature, i), (long) LONGS.get(signatures, at + i));
    }
    double fraction = (double) equal / COMPONENTS;
    double jaccard = Math.max(0, (fraction - BY_CHANCE) / (1 - BY_CHANCE));
    return Overlap.of(jaccard, runs, others);
  }

  /** At how many of the eight places the same byte stands: without a carry from one to the next. */
  private static int equalBytes(long one, long other) {
    long different = one ^ other;
    long low = (different & LOW_BITS) + LOW_BITS;
    return Long.BYTES - Long.bitCount((low | different) & ~LOW_BITS);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Sketch that
        && words == that.words
        && runs == that.runs
        && Arrays.equals(signature, that.signature)
        && Arrays.equals(keys, that.keys);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(keys) + runs;
  }

  @Override
  public String toString() {
    return "Sketch[" + words + " words, " + runs + " runs, " + keys.length + " keys]";
  }
}
