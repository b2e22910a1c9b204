package dev.dragoman.parse;

/**
 * The library's classes of spelling, by its numbers: 0 a link, 1 all capitals, 2 all small, 3 all
 * digits, 4 all marks, 5 digits and marks, 10 no small letter, 11 begins with a capital, 12 one
 * capital later, 13 more of them, 6 has a digit, 7 a point, 8 a hyphen, 9 another mark.
 */
final class Spelling {
  private static final int CLASSES = 14;
  private static final int BITS = 4;

  private final long[] hashes = new long[CLASSES];

  Spelling() {
    for (int i = 0; i < CLASSES; i++) {
      hashes[i] = Hash.of(Integer.toString(i));
    }
  }

  /** The hash of a class's name. */
  long hash(int spelling) {
    return hashes[spelling];
  }

  /** The first of the classes in a packed list; the list goes on at {@link #rest}. */
  static int first(long list) {
    return (int) (list & 15) - 1;
  }

  static long rest(long list) {
    return list >>> BITS;
  }

  /**
   * A word's classes in the library's order, packed; zero is the end.
   *
   * @param simplified its form
   * @param begins whether it begins the sentence
   */
  static long of(String simplified, boolean begins) {
    if (simplified.equals(Forms.LINK)) {
      return 1;
    }
    boolean hasDigit = false;
    boolean hasPoint = false;
    boolean hasHyphen = false;
    boolean hasMark = false;
    boolean firstCapital = false;
    boolean allDigits = true;
    boolean allMarks = true;
    boolean allCapitals = true;
    boolean allSmall = true;
    boolean noSmall = true;
    boolean digitsOrMarks = true;
    int laterCapitals = 0;
    for (int i = 0; i < simplified.length(); i++) {
      char c = simplified.charAt(i);
      boolean digit = Forms.digit(c);
      boolean mark = Forms.mark(c);
      if (Forms.capital(c)) {
        firstCapital |= i == 0;
        laterCapitals += i == 0 ? 0 : 1;
      } else {
        allCapitals = false;
      }
      noSmall &= !Forms.small(c);
      allSmall &= Forms.small(c);
      hasDigit |= digit;
      allDigits &= digit;
      hasMark |= mark;
      allMarks &= mark;
      hasPoint |= c == '.';
      hasHyphen |= c == '-';
      digitsOrMarks &= digit || mark;
    }
    List list = new List();
    if (allCapitals) {
      list.add(1);
    } else if (allSmall) {
      list.add(2);
    } else if (allDigits) {
      list.add(3);
    } else if (allMarks) {
      list.add(4);
    } else if (digitsOrMarks) {
      list.add(5);
    } else if (noSmall) {
      list.add(10);
    }
    if (!allCapitals) {
      list.add(firstCapital && !begins, 11);
      list.add(laterCapitals == 1, 12);
      list.add(laterCapitals > 1, 13);
    }
    list.add(!allDigits && hasDigit, 6);
    list.add(hasPoint, 7);
    list.add(hasHyphen, 8);
    list.add(!allMarks && !hasPoint && !hasHyphen && hasMark, 9);
    return list.packed;
  }

  private static final class List {
    private long packed;
    private int size;

    void add(int spelling) {
      packed |= (long) (spelling + 1) << (BITS * size++);
    }

    void add(boolean holds, int spelling) {
      if (holds) {
        add(spelling);
      }
    }
  }
}
