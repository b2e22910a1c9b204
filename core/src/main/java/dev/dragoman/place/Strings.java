package dev.dragoman.place;

import java.util.Arrays;

/**
 * Many short strings in one array of bytes, each with a number from nought. Each UTF-16 unit is
 * written as UTF-8 writes a character, so that units and bytes compare without decoding.
 */
final class Strings {
  private byte[] bytes = new byte[1 << 14];
  private int[] ends = new int[1 << 10];
  private int size;

  int size() {
    return size;
  }

  /** Adds a string and gives its number; the same string again gets another. */
  int add(String string) {
    byte[] added = bytes(string);
    return add(added, 0, added.length);
  }

  /** Adds a string's bytes, as {@link #bytes} makes them. */
  int add(byte[] from, int first, int last) {
    int at = start(size);
    int end = at + last - first;
    if (end > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(end, 2 * bytes.length));
    }
    System.arraycopy(from, first, bytes, at, last - first);
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, 2 * size);
    }
    ends[size] = end;
    return size++;
  }

  static byte[] bytes(String string) {
    byte[] bytes = new byte[3 * string.length()];
    int at = 0;
    for (int i = 0; i < string.length(); i++) {
      char unit = string.charAt(i);
      if (unit < 0x80) {
        bytes[at++] = (byte) unit;
      } else if (unit < 0x800) {
        bytes[at++] = (byte) (0xC0 | unit >> 6);
        bytes[at++] = (byte) (0x80 | unit & 0x3F);
      } else {
        bytes[at++] = (byte) (0xE0 | unit >> 12);
        bytes[at++] = (byte) (0x80 | unit >> 6 & 0x3F);
        bytes[at++] = (byte) (0x80 | unit & 0x3F);
      }
    }
    return Arrays.copyOf(bytes, at);
  }

  String get(int number) {
    char[] units = new char[ends[number] - start(number)];
    int length = 0;
    for (int at = start(number); at < ends[number]; at += width(bytes[at])) {
      units[length++] = unit(at);
    }
    return new String(units, 0, length);
  }

  boolean equals(int number, byte[] string, int length) {
    return Arrays.equals(bytes, start(number), ends[number], string, 0, length);
  }

  /** Drops what there is room for and nothing in it. */
  void trim() {
    bytes = Arrays.copyOf(bytes, start(size));
    ends = Arrays.copyOf(ends, size);
  }

  private int start(int number) {
    return number == 0 ? 0 : ends[number - 1];
  }

  private char unit(int at) {
    return switch (width(bytes[at])) {
      case 1 -> (char) bytes[at];
      case 2 -> (char) ((bytes[at] & 0x1F) << 6 | bytes[at + 1] & 0x3F);
      default ->
          (char) ((bytes[at] & 0x0F) << 12 | (bytes[at + 1] & 0x3F) << 6 | bytes[at + 2] & 0x3F);
    };
  }

  private static int width(byte first) {
    return first >= 0 ? 1 : (first & 0x20) == 0 ? 2 : 3;
  }
}
