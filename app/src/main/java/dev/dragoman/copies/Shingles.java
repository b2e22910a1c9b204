package dev.dragoman.copies;

import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;
import java.text.Normalizer;
import java.util.Arrays;

/**
 * The runs of words of a text, as hashes. Case, accents, punctuation and the breaking of lines do
 * not count; where words are written without blanks between them, each character is a word.
 *
 * @param words how many words the text has
 * @param threes hashes of its runs of three words, each once, ascending as unsigned numbers
 * @param fives hashes of its runs of five words, likewise
 */
record Shingles(int words, long[] threes, long[] fives) {
  private static final Hasher64 HASHER = Hashing.wyhashFinal4();
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  /** A text of fewer words than a run is one run. */
  static Shingles of(String text) {
    long[] words = words(text);
    if (words.length == 0) {
      return new Shingles(0, words, words);
    }
    long[] threes = new long[Math.max(1, words.length - 2)];
    long[] fives = new long[Math.max(1, words.length - 4)];
    threes[0] = fives[0] = Arrays.stream(words).reduce(words.length, HASHER::hashLongLongToLong);
    for (int i = 0; i + 2 < words.length; i++) {
      threes[i] = HASHER.hashLongLongLongToLong(words[i], words[i + 1], words[i + 2]);
    }
    for (int i = 0; i + 4 < words.length; i++) {
      fives[i] = HASHER.hashLongLongLongToLong(threes[i], words[i + 3], words[i + 4]);
    }
    return new Shingles(words.length, distinct(threes), distinct(fives));
  }

  /** One hash a word, in order (FNV-1a over folded characters). */
  private static long[] words(String text) {
    String plain = ascii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
    long[] words = new long[plain.length() / 5 + 1];
    int count = 0;
    long word = FNV_OFFSET;
    for (int at = 0, step; at < plain.length(); at += step) {
      int c = plain.codePointAt(at);
      step = Character.charCount(c);
      boolean alone = c > 127 && Character.isIdeographic(c);
      boolean part = alone || Character.isLetterOrDigit(c);
      if (word != FNV_OFFSET && (alone || !part && !silent(c))) {
        words = room(words, count);
        words[count++] = word;
        word = FNV_OFFSET;
      }
      if (part) {
        word = (word ^ folded(c)) * FNV_PRIME;
      }
      if (alone) {
        words = room(words, count);
        words[count++] = word;
        word = FNV_OFFSET;
      }
    }
    if (word != FNV_OFFSET) {
      words = room(words, count);
      words[count++] = word;
    }
    return Arrays.copyOf(words, count);
  }

  private static long[] room(long[] words, int count) {
    return count < words.length ? words : Arrays.copyOf(words, 2 * count);
  }

  private static boolean ascii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  /** What stands inside a word and is not read: accents, soft hyphens and joiners, apostrophes. */
  private static boolean silent(int c) {
    if (c < 128) {
      return c == '\'';
    }
    int type = Character.getType(c);
    return c == '\u2019'
        || type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.FORMAT;
  }

  /** The small letter; of those that Unicode does not take apart, the one without the stroke. */
  private static int folded(int c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? c | 0x20 : c;
    }
    int small = Character.toLowerCase(c);
    return switch (small) {
      case 'ı' -> 'i';
      case 'ł' -> 'l';
      case 'ø' -> 'o';
      case 'đ' -> 'd';
      default -> small;
    };
  }

  private static long[] distinct(long[] hashes) {
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] ^= Long.MIN_VALUE;
    }
    Arrays.sort(hashes);
    int count = 0;
    for (int i = 0; i < hashes.length; i++) {
      if (i == 0 || hashes[i] != hashes[i - 1]) {
        hashes[count++] = hashes[i];
      }
    }
    long[] result = Arrays.copyOf(hashes, count);
    for (int i = 0; i < count; i++) {
      result[i] ^= Long.MIN_VALUE;
    }
    return result;
  }
}
