package dev.dragoman.parse;

import java.util.Arrays;

/**
 * Makes whole entities of the recogniser's labels, as the library does: B-egin, I-nside, L-ast,
 * U-nit, O-utside. Broken pairs are mended first; then what has a beginning and an end is kept.
 */
final class Stretches {
  private Stretches() {}

  /**
   * @param labels of the nodes, from the second on
   * @return the entity type of each node, empty for none
   */
  static String[] types(String[] labels) {
    for (int i = 2; i < labels.length; i++) {
      mend(labels, i);
    }
    String[] types = new String[labels.length];
    Arrays.fill(types, "");
    int begin = -1;
    for (int i = 1; i < labels.length; i++) {
      switch (labels[i].charAt(0)) {
        case 'U' -> {
          types[i] = type(labels[i]);
          begin = -1;
        }
        case 'B' -> begin = i;
        case 'L' -> {
          if (begin > 0) {
            Arrays.fill(types, begin, i + 1, type(labels[i]));
          }
          begin = -1;
        }
        case 'O' -> begin = -1;
        default -> {}
      }
    }
    return types;
  }

  private static void mend(String[] labels, int i) {
    char before = labels[i - 1].charAt(0);
    char now = labels[i].charAt(0);
    if (before == 'I' && now == 'U') {
      labels[i] = "I-" + type(labels[i]);
    } else if (now == 'I' && (before == 'L' || before == 'U')) {
      labels[i - 1] = "I-" + type(labels[i - 1]);
    } else if (now == 'I' && before == 'O') {
      labels[i - 1] = labels[i];
    } else if (now == 'L' && before == 'U') {
      labels[i - 1] = "B-" + type(labels[i - 1]);
    }
  }

  private static String type(String label) {
    return label.substring(2);
  }
}
