package dev.dragoman.parse;

/**
 * Heads and dependents while a sentence is parsed. A node's dependents are a list in the order of
 * the sentence. Keeps the slots of {@link Words} that hang on them: the label, and how many
 * dependents stand on each side (none, one, or more).
 */
final class Arcs {
  /** No node. */
  static final int NONE = -1;

  private static final String[] SIDES_LEFT = {"", "<", "<<"};
  private static final String[] SIDES_RIGHT = {"", ">", ">>"};

  private final long[] valencies = new long[9];
  private final long[] valencyPowers = new long[9];

  int[] head = new int[0];
  private int[] first = new int[0];
  private int[] last = new int[0];
  private int[] next = new int[0];
  private int[] previous = new int[0];
  private Words words = new Words();

  Arcs() {
    for (int left = 0; left < 3; left++) {
      for (int right = 0; right < 3; right++) {
        String text = SIDES_LEFT[left] + "-" + SIDES_RIGHT[right];
        valencies[3 * left + right] = Hash.of(text);
        valencyPowers[3 * left + right] = Hash.power(text.length());
      }
    }
  }

  void begin(Words sentence) {
    words = sentence;
    int size = sentence.size;
    if (head.length < size) {
      int room = Math.max(size, 2 * head.length);
      head = new int[room];
      first = new int[room];
      last = new int[room];
      next = new int[room];
      previous = new int[room];
    }
    for (int i = 0; i < size; i++) {
      head[i] = first[i] = last[i] = next[i] = previous[i] = NONE;
      words.put(Slot.VALENCY, i, valencies[0], valencyPowers[0]);
    }
  }

  boolean headed(int node) {
    return head[node] != NONE;
  }

  /** Whether a node hangs, at whatever depth, under another. */
  boolean under(int node, int ancestor) {
    for (int at = head[node]; at != NONE; at = head[at]) {
      if (at == ancestor) {
        return true;
      }
    }
    return false;
  }

  /** Hangs a node under a head, taking it from the one it has. */
  void attach(int node, int to, long labelHash, long labelPower) {
    if (head[node] != NONE) {
      detach(node);
    }
    int after = last[to];
    while (after != NONE && after > node) {
      after = previous[after];
    }
    int before = after == NONE ? first[to] : next[after];
    previous[node] = after;
    next[node] = before;
    if (after == NONE) {
      first[to] = node;
    } else {
      next[after] = node;
    }
    if (before == NONE) {
      last[to] = node;
    } else {
      previous[before] = node;
    }
    head[node] = to;
    words.put(Slot.LABEL, node, labelHash, labelPower);
    count(to);
  }

  private void detach(int node) {
    int from = head[node];
    if (previous[node] == NONE) {
      first[from] = next[node];
    } else {
      next[previous[node]] = next[node];
    }
    if (next[node] == NONE) {
      last[from] = previous[node];
    } else {
      previous[next[node]] = previous[node];
    }
    count(from);
  }

  private void count(int node) {
    int left = second(node) ? 2 : leftmost(node) == NONE ? 0 : 1;
    int right = secondLast(node) ? 2 : rightmost(node) == NONE ? 0 : 1;
    words.put(Slot.VALENCY, node, valencies[3 * left + right], valencyPowers[3 * left + right]);
  }

  private boolean second(int node) {
    return leftmost2(node) != NONE;
  }

  private boolean secondLast(int node) {
    return rightmost2(node) != NONE;
  }

  private int leftmost(int node) {
    int found = first[node];
    return found < node ? found : NONE;
  }

  private int leftmost2(int node) {
    int found = first[node] == NONE ? NONE : next[first[node]];
    return found < node ? found : NONE;
  }

  private int rightmost(int node) {
    int found = last[node];
    return found > node ? found : NONE;
  }

  private int rightmost2(int node) {
    int found = last[node] == NONE ? NONE : previous[last[node]];
    return found > node ? found : NONE;
  }

  /** The node in a relation to another, by the library's names, {@link #NONE} if there is none. */
  int related(int node, Relation relation) {
    return switch (relation) {
      case self -> node;
      case h -> head[node];
      case h2 -> head[node] == NONE ? NONE : head[head[node]];
      case lmd -> leftmost(node);
      case lmd2 -> leftmost2(node);
      case rmd -> rightmost(node);
      case rmd2 -> rightmost2(node);
      case lns -> previous[node];
      case lns2 -> previous[node] == NONE ? NONE : previous[previous[node]];
    };
  }

  /** Head, head's head, left-most dependent, the second from the left, and so on. */
  enum Relation {
    self,
    h,
    h2,
    lmd,
    lmd2,
    rmd,
    rmd2,
    lns,
    lns2
  }
}
