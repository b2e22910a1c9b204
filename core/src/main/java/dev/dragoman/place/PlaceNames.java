package dev.dragoman.place;

import java.util.Arrays;

/** The keys of all places' names, and the places of each key. */
final class PlaceNames {
  private static final int NO_KEY = -2;

  /** All keys, and the first words of keys. */
  final Keys keys = new Keys();

  /** Of each key, the most words of a key that begins with it as a word. */
  byte[] longest = new byte[1 << 10];

  /** Where the places of each key begin in {@link #named}; one more than keys. */
  int[] starts = {};

  int[] named = {};

  /** Of each place, the key of its main name. */
  int[] mainKeys = new int[1 << 10];

  // As they are added: the key, and the place with the lowest bit telling an alias.
  private int[] addedKeys = new int[1 << 10];
  private int[] addedPlaces = new int[1 << 10];
  private int added;

  /**
   * Adds a name to a place. A place's first name is its main one; places come one after another.
   */
  void add(int place, boolean main, String name) {
    byte[] folded = Strings.bytes(Fold.of(name));
    add(place, main, folded, folded.length);
  }

  /** The same of a name's key, in the first bytes of an array. */
  void add(int place, boolean main, byte[] folded, int length) {
    if (main && place >= mainKeys.length) {
      mainKeys = Arrays.copyOf(mainKeys, 2 * place);
    }
    if (length == 0) {
      if (main) {
        mainKeys[place] = NO_KEY;
      }
      return;
    }
    int key = key(folded, length);
    if (added == addedKeys.length) {
      addedKeys = Arrays.copyOf(addedKeys, 2 * added);
      addedPlaces = Arrays.copyOf(addedPlaces, 2 * added);
    }
    addedKeys[added] = key;
    addedPlaces[added++] = place << 1 | (main ? 0 : 1);
    if (main) {
      mainKeys[place] = key;
    }
  }

  private int key(byte[] folded, int length) {
    int key = keys.add(folded, length);
    int words = 1;
    int blank = length;
    for (int at = length - 1; at >= 0; at--) {
      if (folded[at] == ' ') {
        words++;
        blank = at;
      }
    }
    int first = blank == length ? key : keys.add(folded, blank);
    if (keys.size() > longest.length) {
      longest = Arrays.copyOf(longest, 2 * keys.size());
    }
    longest[first] = (byte) Math.max(longest[first], Math.min(words, Byte.MAX_VALUE));
    return key;
  }

  /** Puts the places of each key in order: main names before aliases, then by population. */
  PlaceNames sort(int places, int[] populations) {
    keys.trim();
    longest = Arrays.copyOf(longest, keys.size());
    mainKeys = Arrays.copyOf(mainKeys, places);
    int[] ends = new int[keys.size() + 1];
    for (int i = 0; i < added; i++) {
      ends[addedKeys[i] + 1]++;
    }
    for (int key = 0; key < keys.size(); key++) {
      ends[key + 1] += ends[key];
    }
    int[] at = Arrays.copyOf(ends, keys.size());
    int[] all = new int[added];
    for (int i = 0; i < added; i++) {
      all[at[addedKeys[i]]++] = addedPlaces[i];
    }
    addedKeys = new int[0];
    addedPlaces = new int[0];
    starts = new int[keys.size() + 1];
    int kept = 0;
    for (int key = 0; key < keys.size(); key++) {
      starts[key] = kept;
      kept = order(all, ends[key], ends[key + 1], kept, populations);
    }
    starts[keys.size()] = kept;
    named = Arrays.copyOf(all, kept);
    return this;
  }

  /** Orders the places of one key and writes them to {@code to}, each once; gives the new end. */
  private static int order(int[] all, int start, int end, int to, int[] populations) {
    if (end - start == 1) {
      all[to] = all[start] >> 1;
      return to + 1;
    }
    Arrays.sort(all, start, end);
    long[] ranked = new long[end - start];
    int different = 0;
    int before = -1;
    for (int i = start; i < end; i++) {
      int place = all[i] >> 1;
      if (place != before) {
        // Alias, then falling population, then the order of the tables: 1 + 31 + 31 bits.
        long rank = (all[i] & 1L) << 31 | Integer.MAX_VALUE - populations[place];
        ranked[different++] = rank << 31 | place;
        before = place;
      }
    }
    Arrays.sort(ranked, 0, different);
    for (int i = 0; i < different; i++) {
      all[to + i] = (int) (ranked[i] & Integer.MAX_VALUE);
    }
    return to + different;
  }
}
