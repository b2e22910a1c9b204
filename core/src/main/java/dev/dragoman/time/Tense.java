package dev.dragoman.time;

import java.util.List;

/**
 * Whether the words around an expression look ahead or back. The nearest sign counts; one behind
 * the expression or beyond a comma is held to be farther.
 *
 * @param future whether they look ahead
 * @param past whether a sign close by looks back
 * @param perfect whether they say "has done"
 */
record Tense(boolean future, boolean past, boolean perfect) {
  private static final int CLOSE = 6;
  private static final int REACH = 25;
  private static final int COMMA = 8;
  private static final int BEHIND = 5;
  private static final int PERFECT_REACH = 14;
  private static final int LONGEST = 3;

  static Tense around(TimeRule.Line line, TimeWords table, int first, int last) {
    if (first > 0 && has(line, table, first - 1, "UNTIL")) {
      return new Tense(true, false, false);
    }
    Sign left = nearest(line, table, first - 1, -1, 0);
    Sign right = nearest(line, table, last + 1, 1, BEHIND);
    Sign nearest = left.cost <= right.cost ? left : right;
    boolean past = !nearest.future && nearest.cost < CLOSE;
    return new Tense(nearest.future, past, perfect(line, table, first));
  }

  private record Sign(int cost, boolean future) {}

  private static Sign nearest(TimeRule.Line line, TimeWords table, int from, int step, int start) {
    List<Word> words = line.words();
    int cost = start;
    for (int at = from; at >= 0 && at < words.size() && cost < REACH; at += step) {
      cost++;
      if (has(line, table, at, "STOP") || words.get(at).lower().equals(",")) {
        cost += COMMA;
      } else if (ahead(line, at)) {
        return new Sign(cost, true);
      } else if (has(line, table, at, "BEHIND") || past(words.get(at), table)) {
        return new Sign(cost, false);
      }
    }
    return new Sign(REACH, false);
  }

  /** Whether a word is part of a sign that looks ahead: "expected" in "is expected". */
  private static boolean ahead(TimeRule.Line line, int at) {
    for (int back = 0; back < LONGEST && back <= at; back++) {
      int length = back;
      if (line.senses(at - back).stream()
          .anyMatch(s -> s.cls().equals("FUTURE") && s.length() > length)) {
        return true;
      }
    }
    return false;
  }

  private static boolean past(Word word, TimeWords table) {
    String lower = word.lower();
    return lower.length() > 4 && table.is("PASTEND", lower.substring(lower.length() - 2));
  }

  private static boolean perfect(TimeRule.Line line, TimeWords table, int first) {
    for (int at = first - 1; at >= 0 && at > first - PERFECT_REACH; at--) {
      if (has(line, table, at, "STOP")) {
        return false;
      }
      if (has(line, table, at, "PERFECT")) {
        return true;
      }
    }
    return false;
  }

  private static boolean has(TimeRule.Line line, TimeWords table, int at, String cls) {
    return line.senses(at).stream().anyMatch(s -> s.cls().equals(cls));
  }
}
