package dev.dragoman.incident;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How well groups agree with labels: B-cubed (Bagga and Baldwin, 1998), the means over items of how
 * much of the item's group has its label, and how much of its label is in its group.
 *
 * @param items how many were compared
 * @param precision 0 to 1
 * @param recall 0 to 1
 */
public record Agreement(int items, double precision, double recall) {

  /**
   * @param labels the true group of each item
   * @param groups the group found for each; an item without one is alone
   */
  public static Agreement of(Map<String, String> labels, Map<String, String> groups) {
    Map<String, Set<String>> labelled = new HashMap<>();
    Map<String, Set<String>> found = new HashMap<>();
    for (Map.Entry<String, String> item : labels.entrySet()) {
      labelled.computeIfAbsent(item.getValue(), l -> new HashSet<>()).add(item.getKey());
      found.computeIfAbsent(group(item.getKey(), groups), g -> new HashSet<>()).add(item.getKey());
    }
    double precision = 0;
    double recall = 0;
    for (Map.Entry<String, String> item : labels.entrySet()) {
      Set<String> label = labelled.getOrDefault(item.getValue(), Set.of());
      Set<String> group = found.getOrDefault(group(item.getKey(), groups), Set.of());
      long common = group.stream().filter(label::contains).count();
      precision += (double) common / group.size();
      recall += (double) common / label.size();
    }
    int items = labels.size();
    return new Agreement(
        items, items == 0 ? 0 : precision / items, items == 0 ? 0 : recall / items);
  }

  private static String group(String item, Map<String, String> groups) {
    String group = groups.get(item);
    return group == null ? "alone " + item : "group " + group;
  }

  /** The harmonic mean of precision and recall. */
  public double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }
}
