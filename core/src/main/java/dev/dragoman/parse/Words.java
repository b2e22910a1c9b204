package dev.dragoman.parse;

import java.util.Arrays;

/**
 * A sentence while it is read: the root at 0, then its words. One a thread, used again and again.
 * Arrays by {@link Slot} keep the hash and the power of each string; a power of zero says that
 * there is none.
 */
final class Words {
  private static final int SLOTS = Slot.values().length;
  private static final int SIMPLIFIED = Slot.SIMPLIFIED.ordinal();
  private static final int PREFIXES = 2;
  private static final int SUFFIXES = 4;

  /** How many nodes, the root included. */
  int size;

  String[] lower = new String[0];

  /** {@link Spelling} of each word. */
  long[] spelling = new long[0];

  /** {@link Lexica#lists} of each word. */
  long[] lists = new long[0];

  /** {@link Lexica#mark} of each word. */
  long[] names = new long[0];

  /** By slot, then node. */
  long[][] hash = new long[SLOTS][0];

  long[][] power = new long[SLOTS][0];

  /** Takes a sentence's words in, and what can be said of each by itself. */
  void read(String[] tokens, Lexica lexica) {
    size = tokens.length + 1;
    if (lists.length < size) {
      grow(Math.max(size, 2 * lists.length));
    }
    for (long[] powers : power) {
      Arrays.fill(powers, 0, size, 0);
    }
    lists[0] = 0;
    spelling[0] = 0;
    put(Slot.LEMMA, 0, Forms.ROOT);
    put(Slot.TAG, 0, Forms.ROOT);
    put(Slot.ENTITY, 0, Forms.ROOT);
    put(Slot.SIMPLIFIED, 0, Forms.simplified(Forms.ROOT));
    for (int i = 1; i < size; i++) {
      word(i, tokens[i - 1], lexica);
    }
    lexica.mark(hash[SIMPLIFIED], size, names);
  }

  private void word(int i, String form, Lexica lexica) {
    String simple = Forms.simplified(form);
    String small = Forms.lower(simple);
    lower[i] = small;
    spelling[i] = Spelling.of(simple, i == 1);
    put(Slot.SIMPLIFIED, i, simple);
    put(Slot.LOWER, i, small);
    put(Slot.SHAPE, i, Forms.shape(simple));
    affixes(i, small);
    lists[i] = lexica.lists(hash[Slot.LOWER.ordinal()][i]);
    put(Slot.AMBIGUITY, i, lexica.joinedTags(lists[i]), lexica.joinedTagsPower(lists[i]));
  }

  /** An affix is shorter than its word. */
  private void affixes(int i, String small) {
    for (int n = 2; n < small.length() && n < 2 + PREFIXES; n++) {
      put(Slot.PREFIX2.ordinal() + n - 2, i, Hash.of(small, 0, n), Hash.power(n));
    }
    for (int n = 1; n < small.length() && n <= SUFFIXES; n++) {
      long suffix = Hash.of(small, small.length() - n, small.length());
      put(Slot.SUFFIX1.ordinal() + n - 1, i, suffix, Hash.power(n));
    }
  }

  void put(Slot slot, int node, String text) {
    put(slot.ordinal(), node, Hash.of(text), Hash.power(text.length()));
  }

  void put(Slot slot, int node, long itsHash, long itsPower) {
    put(slot.ordinal(), node, itsHash, itsPower);
  }

  private void put(int slot, int node, long itsHash, long itsPower) {
    hash[slot][node] = itsHash;
    power[slot][node] = itsPower;
  }

  private void grow(int room) {
    lower = new String[room];
    spelling = new long[room];
    lists = new long[room];
    names = new long[2 * room];
    hash = new long[SLOTS][room];
    power = new long[SLOTS][room];
  }
}
