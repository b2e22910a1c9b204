package dev.dragoman.copies;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Documents that are copies of one another, and of each group the original: the one published
 * first; of several, the one with the smallest id. A document of unknown date is no original where
 * a dated one is there. What is a copy of a copy belongs to the same group, so the order in which
 * documents come and are joined does not matter.
 */
public final class CopyGroups {
  private static final Comparator<Member> ORIGINAL_FIRST =
      Comparator.comparing((Member member) -> member.published.orElse(LocalDate.MAX))
          .thenComparing(Member::id);

  private record Member(String id, Optional<LocalDate> published) {}

  private final Map<String, Integer> numbers = new HashMap<>();
  private Member[] originals = new Member[16]; // valid at the root of a group
  private int[] above = new int[16];

  /**
   * Adds a document, alone in its group.
   *
   * @throws IllegalArgumentException if there is one of this id
   */
  public void add(String id, Optional<LocalDate> published) {
    int number = numbers.size();
    if (numbers.putIfAbsent(id, number) != null) {
      throw new IllegalArgumentException("there is a document of this id: " + id);
    }
    if (number == above.length) {
      originals = Arrays.copyOf(originals, 2 * number);
      above = Arrays.copyOf(above, 2 * number);
    }
    originals[number] = new Member(id, published);
    above[number] = number;
  }

  /**
   * Makes one group of the groups of two documents.
   *
   * @throws IllegalArgumentException if one of them was not added
   */
  public void join(String id, String other) {
    int root = root(id);
    int otherRoot = root(other);
    if (root != otherRoot) {
      above[otherRoot] = root;
      if (ORIGINAL_FIRST.compare(originals[otherRoot], originals[root]) < 0) {
        originals[root] = originals[otherRoot];
      }
    }
  }

  /**
   * The document of which this one is a copy; empty for one that is the original or has no copy.
   *
   * @throws IllegalArgumentException if it was not added
   */
  public Optional<String> copyOf(String id) {
    String original = originals[root(id)].id();
    return original.equals(id) ? Optional.empty() : Optional.of(original);
  }

  /** The top of a document's group; the way there is halved for those who come next. */
  private int root(String id) {
    Integer number = numbers.get(id);
    if (number == null) {
      throw new IllegalArgumentException("no document of this id: " + id);
    }
    int at = number;
    while (above[at] != at) {
      above[at] = above[above[at]];
      at = above[at];
    }
    return at;
  }
}
