package dev.dragoman.place;

import java.util.Arrays;

/**
 * The key of a name given in UTF-8, as {@link Fold} makes it, but without an object for each name:
 * what a letter beyond ASCII becomes is asked of {@link Fold} once.
 */
final class FoldedBytes {
  /** Letters below stand alone for two or three bytes, and become the same wherever they stand. */
  private static final int REMEMBERED = 0x2000;

  private static final byte[] UNKNOWN = {};
  private static final byte[] ODD = {};

  private final byte[][] letters = new byte[REMEMBERED][];
  private byte[] key = new byte[256];
  private int length;

  FoldedBytes() {
    Arrays.fill(letters, UNKNOWN);
  }

  /** The last key, in the first bytes. */
  byte[] key() {
    return key;
  }

  int length() {
    return length;
  }

  /**
   * Folds a name.
   *
   * @return false where it has what only {@link Fold#of} can fold; then there is no key
   */
  boolean fold(byte[] name, int start, int end) {
    // An abbreviation at most doubles a word of two letters and a blank; a letter has three bytes.
    if (key.length < 3 * (end - start) + 8) {
      key = new byte[6 * (end - start) + 8];
    }
    length = 0;
    for (int i = start; i < end; i++) {
      byte b = name[i];
      if (b >= 'a' && b <= 'z') {
        key[length++] = b;
      } else if (b >= 'A' && b <= 'Z') {
        key[length++] = (byte) (b | 0x20);
      } else if (b < 0) {
        int width = (b & 0x20) == 0 ? 2 : (b & 0x10) == 0 ? 3 : 4;
        byte[] letter = width == 4 || i + width > end ? ODD : letter(name, i, width);
        if (letter == ODD) {
          return false;
        }
        System.arraycopy(letter, 0, key, length, letter.length);
        length += letter.length;
        i += width - 1;
      } else if (b <= ' ' || b == '-') {
        endWord();
        if (length > 0 && key[length - 1] != ' ') {
          key[length++] = ' ';
        }
      } else if (b != '\'' && b != '.' && b != '`') {
        key[length++] = b;
      }
    }
    endWord();
    if (length > 0 && key[length - 1] == ' ') {
      length--;
    }
    return true;
  }

  private byte[] letter(byte[] name, int at, int width) {
    int c =
        width == 2
            ? (name[at] & 0x1F) << 6 | name[at + 1] & 0x3F
            : (name[at] & 0x0F) << 12 | (name[at + 1] & 0x3F) << 6 | name[at + 2] & 0x3F;
    boolean broken = (name[at + 1] & 0xC0) != 0x80 || (name[at + width - 1] & 0xC0) != 0x80;
    if (broken || c < (width == 2 ? 0x80 : 0x800) || c >= REMEMBERED) {
      return ODD;
    }
    if (letters[c] == UNKNOWN) {
      // What an apostrophe leaves is nothing; the sigma at the end of a word is another letter.
      letters[c] =
          Character.isLetter(c) && c != 'Σ'
              ? Strings.bytes(Fold.of(String.valueOf((char) c)))
              : ODD;
    }
    return letters[c];
  }

  /** As {@link Fold} writes a word's abbreviation in full. */
  private void endWord() {
    int start = length - 2;
    if (start < 0 || key[start + 1] != 't' || start > 0 && key[start - 1] != ' ') {
      return;
    }
    switch (key[start]) {
      case 's' -> end("saint", start);
      case 'm' -> end("mount", start);
      case 'f' -> end("fort", start);
      default -> {
        // Any other word of two letters.
      }
    }
  }

  private void end(String word, int start) {
    length = start;
    for (int i = 0; i < word.length(); i++) {
      key[length++] = (byte) word.charAt(i);
    }
  }
}
