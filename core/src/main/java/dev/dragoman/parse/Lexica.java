package dev.dragoman.parse;

import java.util.Arrays;

/**
 * What the library looks words up in: the tags a word can have, its Brown clusters, and lists of
 * names.
 */
final class Lexica {
  /** Words' values hold the list of tags in the lower half and that of clusters in the upper. */
  static final int HALF = 32;

  private static final long LOW = 0xFFFFFFFFL;
  private static final String[] PLACES = {"B", "I", "L", "U"};
  private static final int LONG_BITS = 6;

  private final Table words;
  private final long[][] tags;
  private final long[] joinedTags;
  private final long[] joinedPowers;
  private final long[][] clusters;
  private final Table names;
  private final int[][] nameKinds;
  private final long[] placedKinds;

  private Lexica(ModelFile file) {
    words = new Table(file.longs("lexica.words"));
    String[] lists = file.strings("lexica.tags");
    tags = hashes(lists);
    joinedTags = new long[lists.length];
    joinedPowers = new long[lists.length];
    for (int i = 0; i < lists.length; i++) {
      String joined = lists[i].replace(' ', '_');
      joinedTags[i] = Hash.of(joined);
      joinedPowers[i] = joined.isEmpty() ? 0 : Hash.power(joined.length());
    }
    clusters = hashes(file.strings("lexica.clusters"));
    names = new Table(file.longs("lexica.names"));
    String[] kinds = file.strings("lexica.kinds");
    String[] placed = placed(kinds);
    placedKinds = new long[placed.length];
    for (int i = 0; i < placed.length; i++) {
      placedKinds[i] = Hash.of(placed[i]);
    }
    String[] sets = file.strings("lexica.kindsets");
    nameKinds = new int[sets.length][];
    for (int i = 0; i < sets.length; i++) {
      String[] set = sets[i].isEmpty() ? new String[0] : sets[i].split(" ");
      nameKinds[i] = new int[set.length * PLACES.length];
      for (int k = 0; k < set.length; k++) {
        for (int p = 0; p < PLACES.length; p++) {
          nameKinds[i][k * PLACES.length + p] =
              Arrays.binarySearch(placed, PLACES[p] + "-" + set[k]);
        }
      }
    }
  }

  static Lexica read(ModelFile file) {
    return new Lexica(file);
  }

  /** Every kind of name at each place in it, in the order of the library's sorted sets. */
  static String[] placed(String[] kinds) {
    String[] placed = new String[kinds.length * PLACES.length];
    for (int i = 0; i < placed.length; i++) {
      placed[i] = PLACES[i % PLACES.length] + "-" + kinds[i / PLACES.length];
    }
    Arrays.sort(placed);
    if (placed.length > 2 * Long.SIZE) {
      throw new IllegalStateException(placed.length + " kinds of names");
    }
    return placed;
  }

  private static long[][] hashes(String[] lists) {
    long[][] hashes = new long[lists.length][];
    for (int i = 0; i < lists.length; i++) {
      hashes[i] =
          lists[i].isEmpty()
              ? new long[0]
              : Arrays.stream(lists[i].split(" ")).mapToLong(Hash::of).toArray();
    }
    return hashes;
  }

  /** The lists of a word in lower case; zero when it has none. */
  long lists(long lowerHash) {
    return words.get(Hash.key(0, lowerHash));
  }

  /** The hashes of a word's tags, null when it has none. */
  long @org.jspecify.annotations.Nullable [] tags(long lists) {
    int list = (int) (lists & LOW) - 1;
    return list < 0 ? null : tags[list];
  }

  long joinedTags(long lists) {
    int list = (int) (lists & LOW) - 1;
    return list < 0 ? 0 : joinedTags[list];
  }

  /** Zero when the word has no tags. */
  long joinedTagsPower(long lists) {
    int list = (int) (lists & LOW) - 1;
    return list < 0 ? 0 : joinedPowers[list];
  }

  /** The hashes of a word's clusters, null when it has none. */
  long @org.jspecify.annotations.Nullable [] clusters(long lists) {
    int list = (int) (lists >>> HALF) - 1;
    return list < 0 ? null : clusters[list];
  }

  /** The hash of a kind of name at a place in it. */
  long placedKind(int kind) {
    return placedKinds[kind];
  }

  /**
   * Marks the longest name that begins at each word.
   *
   * @param forms hashes of the simplified forms, from the second on
   * @param size of the sentence, the root included
   * @param marks two words of bits for each node
   */
  void mark(long[] forms, int size, long[] marks) {
    Arrays.fill(marks, 0, 2 * size, 0);
    for (int first = 1; first < size; first++) {
      int node = 0;
      int last = 0;
      int set = -1;
      for (int at = first; at < size; at++) {
        long next = names.get(Hash.key(node, forms[at]));
        if (next == 0) {
          break;
        }
        node = (int) (next & LOW);
        if (next >>> HALF != 0) {
          last = at;
          set = (int) (next >>> HALF) - 1;
        }
      }
      if (set >= 0) {
        mark(nameKinds[set], first, last, marks);
      }
    }
  }

  private static void mark(int[] kinds, int first, int last, long[] marks) {
    for (int k = 0; k < kinds.length; k += PLACES.length) {
      if (first == last) {
        set(marks, first, kinds[k + 3]);
        continue;
      }
      set(marks, first, kinds[k]);
      set(marks, last, kinds[k + 2]);
      for (int at = first + 1; at < last; at++) {
        set(marks, at, kinds[k + 1]);
      }
    }
  }

  private static void set(long[] marks, int node, int kind) {
    marks[2 * node + (kind >> LONG_BITS)] |= 1L << kind;
  }
}
