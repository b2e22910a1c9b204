package dev.dragoman.parse;

/**
 * Hashes of strings, 64 bits, that can be joined without the strings: a polynomial in {@link #BASE}
 * over the characters, modulo 2^64. A string's power is BASE to its length; zero stands for "no
 * string", since BASE is odd and no power of it is zero.
 *
 * <p>The library's features are strings joined by "_". Two ways to make one string are one feature
 * there, and one hash here.
 */
final class Hash {
  /** An odd number without structure: the fraction of the golden ratio, in 64 bits. */
  static final long BASE = 0x9E3779B97F4A7C15L;

  private static final long SEPARATOR = '_' + 1;

  private Hash() {}

  static long of(CharSequence text) {
    return of(text, 0, text.length());
  }

  static long of(CharSequence text, int from, int to) {
    long hash = 0;
    for (int i = from; i < to; i++) {
      hash = hash * BASE + text.charAt(i) + 1;
    }
    return hash;
  }

  static long power(int length) {
    long power = 1;
    for (int i = 0; i < length; i++) {
      power *= BASE;
    }
    return power;
  }

  /** The hash of first + "_" + second. */
  static long join(long first, long second, long powerOfSecond) {
    return (first * BASE + SEPARATOR) * powerOfSecond + second;
  }

  /** The power of first + "_" + second. */
  static long joinPower(long powerOfFirst, long powerOfSecond) {
    return powerOfFirst * BASE * powerOfSecond;
  }

  /**
   * A key for a {@link Table}: the string's hash under a number that tells tables in one apart.
   * Never zero. The mixing is SplitMix64's (Steele, Lea and Flood 2014).
   */
  static long key(int kind, long hash) {
    long z = hash + (kind + 1) * 0xD1B54A32D192ED03L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    z ^= z >>> 31;
    return z == 0 ? 1 : z;
  }
}
