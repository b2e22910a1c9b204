package dev.dragoman.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LinkageTest {
  private static SortedMap<String, SortedMap<String, Double>> links(String... pairs) {
    SortedMap<String, SortedMap<String, Double>> links = new TreeMap<>();
    for (String pair : pairs) {
      String[] parts = pair.split(" ");
      links.computeIfAbsent(parts[0], k -> new TreeMap<>());
      if (parts.length > 1) {
        links.computeIfAbsent(parts[1], k -> new TreeMap<>());
        links.get(parts[0]).put(parts[1], Double.valueOf(parts[2]));
        links.get(parts[1]).put(parts[0], Double.valueOf(parts[2]));
      }
    }
    return links;
  }

  private static String groups(String... pairs) {
    List<SortedSet<String>> groups =
        new Linkage(0.4, (one, two) -> one.size() + two.size() <= 4).groups(links(pairs));
    return groups.toString();
  }

  @Test
  void joinsWhatIsAlike() {
    // nothing to join
    assertEquals("[[a], [b]]", groups("a", "b"));
    // too little
    assertEquals("[[a], [b]]", groups("a b 0.3"));
    assertEquals("[[a, b]]", groups("a b 0.5"));
    // one that comes late joins two
    assertEquals("[[a, b, c]]", groups("a c 0.8", "b c 0.8"));
    // and without it they fall apart
    assertEquals("[[a], [b]]", groups("a", "b"));
    // one link does not join two groups that are alike in nothing else
    assertEquals("[[a, b], [c, d]]", groups("a b 0.9", "c d 0.9", "b c 0.6"));
    // what is not allowed is not joined, however alike: here five
    assertEquals(
        "[[a, b, c, d], [e]]",
        groups("a b 0.9", "a c 0.9", "a d 0.9", "b c 0.9", "b d 0.9", "c d 0.9", "d e 0.8"));
  }
}
