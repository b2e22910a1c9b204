package dev.dragoman.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/**
 * Parts what links hold together into groups, the likest first. How alike two groups are is the
 * mean of what each member's likest of the other group gives, taken both ways: one strong link does
 * not join two large groups. What comes out depends on the members and their links alone.
 *
 * @param least two groups less alike are not joined
 * @param allowed whether two groups may be one, whatever links them
 */
record Linkage(double least, BiPredicate<SortedSet<String>, SortedSet<String>> allowed) {
  private record Pair(double likeness, String one, int oneAge, String two, int twoAge) {}

  private static final Comparator<Pair> LIKEST =
      Comparator.comparingDouble((Pair p) -> -p.likeness)
          .thenComparing(Pair::one)
          .thenComparing(Pair::two);

  /**
   * @param links of every member, by member: the likeness of each link, 0 to 1, both ways
   * @return the groups in the order of their smallest members
   */
  List<SortedSet<String>> groups(SortedMap<String, SortedMap<String, Double>> links) {
    return new Run(links).groups();
  }

  /**
   * One parting, with the groups as they grow; a group goes by the smallest member it began with.
   */
  private final class Run {
    private final SortedMap<String, SortedMap<String, Double>> links;
    private final SortedMap<String, SortedSet<String>> groups = new TreeMap<>();
    private final Map<String, String> groupOf = new HashMap<>();
    private final Map<String, Integer> ages = new HashMap<>();
    private final PriorityQueue<Pair> pairs = new PriorityQueue<>(LIKEST);

    Run(SortedMap<String, SortedMap<String, Double>> links) {
      this.links = links;
      for (String member : links.keySet()) {
        groups.put(member, new TreeSet<>(List.of(member)));
        groupOf.put(member, member);
        ages.put(member, 0);
      }
      links.forEach(
          (member, others) ->
              others.keySet().stream()
                  .filter(o -> member.compareTo(o) < 0)
                  .forEach(o -> offer(member, o)));
    }

    List<SortedSet<String>> groups() {
      for (Pair next = pairs.poll(); next != null; next = pairs.poll()) {
        if (current(next.one, next.oneAge) && current(next.two, next.twoAge)) {
          join(next.one, next.two);
        }
      }
      List<SortedSet<String>> done = new ArrayList<>(groups.values());
      done.sort(Comparator.comparing(SortedSet::first));
      return done;
    }

    private boolean current(String group, int age) {
      return groups.containsKey(group) && ages.getOrDefault(group, 0) == age;
    }

    private void join(String one, String two) {
      SortedSet<String> joined = members(one);
      joined.addAll(members(two));
      groups.remove(two);
      ages.merge(one, 1, Integer::sum);
      SortedSet<String> neighbours = new TreeSet<>();
      for (String member : joined) {
        groupOf.put(member, one);
      }
      for (String member : joined) {
        links(member).keySet().forEach(o -> neighbours.add(groupOf.getOrDefault(o, one)));
      }
      neighbours.remove(one);
      neighbours.forEach(
          n -> offer(one.compareTo(n) < 0 ? one : n, one.compareTo(n) < 0 ? n : one));
    }

    private void offer(String one, String two) {
      double likeness = (towards(one, two) + towards(two, one)) / 2;
      if (likeness >= least && allowed.test(members(one), members(two))) {
        pairs.add(
            new Pair(likeness, one, ages.getOrDefault(one, 0), two, ages.getOrDefault(two, 0)));
      }
    }

    /** The mean over one group of its members' likest in the other. */
    private double towards(String from, String to) {
      double sum = 0;
      for (String member : members(from)) {
        double best = 0;
        for (Map.Entry<String, Double> link : links(member).entrySet()) {
          if (to.equals(groupOf.get(link.getKey()))) {
            best = Math.max(best, link.getValue());
          }
        }
        sum += best;
      }
      return sum / members(from).size();
    }

    private SortedSet<String> members(String group) {
      return groups.getOrDefault(group, new TreeSet<>());
    }

    private SortedMap<String, Double> links(String member) {
      return links.getOrDefault(member, new TreeMap<>());
    }
  }
}
