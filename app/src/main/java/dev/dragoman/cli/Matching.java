package dev.dragoman.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiPredicate;

/**
 * Two lists matched one to one, as many pairs as can be (augmenting paths). What has found a
 * partner keeps one when those after it are matched, so the first of the left list come first.
 */
final class Matching {
  private final List<List<Integer>> edges = new ArrayList<>();
  private final int[] partner;
  private int size;

  private Matching(int right) {
    partner = new int[right];
    Arrays.fill(partner, -1);
  }

  static <L, R> Matching of(List<L> left, List<R> right, BiPredicate<L, R> agree) {
    Matching matching = new Matching(right.size());
    for (L one : left) {
      List<Integer> to = new ArrayList<>();
      for (int j = 0; j < right.size(); j++) {
        if (agree.test(one, right.get(j))) {
          to.add(j);
        }
      }
      matching.edges.add(to);
    }
    for (int i = 0; i < left.size(); i++) {
      matching.size += matching.augment(i, new boolean[right.size()]) ? 1 : 0;
    }
    return matching;
  }

  /** How many pairs there are. */
  int size() {
    return size;
  }

  /** The place in the left list of what is matched with this place of the right one. */
  OptionalInt left(int right) {
    return partner[right] < 0 ? OptionalInt.empty() : OptionalInt.of(partner[right]);
  }

  private boolean augment(int i, boolean[] seen) {
    for (int j : edges.get(i)) {
      if (!seen[j]) {
        seen[j] = true;
        if (partner[j] < 0 || augment(partner[j], seen)) {
          partner[j] = i;
          return true;
        }
      }
    }
    return false;
  }
}
