package dev.dragoman.incident;

import dev.dragoman.model.TimeInterval;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * Claims that links hold together, and those links, to be parted into groups; of the claims
 * themselves it holds no more than their ids and days.
 *
 * <p>No two groups are joined without a link of {@value #LEAST}, so claims that such links, over
 * whatever others, do not hold together may be parted each without the other: the groups are the
 * same. Weaker links within a component weigh in the means.
 *
 * <p>A group spans no more than {@value #LONGEST_DAYS} days of what is told with its day, so fights
 * that go on for weeks are not one incident.
 */
public final class Component {
  /** Claims less alike, on the mean, are not of one incident. */
  public static final double LEAST = 0.3;

  /** The first and the last day of an incident are at most so far apart. */
  static final int LONGEST_DAYS = 5;

  private record Member(String id, Optional<LocalDate> day) {}

  private final Map<String, Member> members = new HashMap<>();
  private final SortedMap<String, SortedMap<String, Double>> links = new TreeMap<>();

  /**
   * Adds a claim.
   *
   * @param when its time; of longer times than a day, which say little, none counts
   */
  public void add(String id, Optional<TimeInterval> when) {
    add(id, when.map(TimeInterval::start), when.map(TimeInterval::end));
  }

  /** Adds a claim by the first and the last day of its time. */
  public void add(String id, Optional<LocalDate> start, Optional<LocalDate> end) {
    members.put(id, new Member(id, start.filter(day -> end.filter(day::equals).isPresent())));
    links.put(id, new TreeMap<>());
  }

  /**
   * Adds a link between two claims that were added, one way; it has to come the other way too.
   *
   * @param likeness 0 to 1
   * @throws IllegalArgumentException if one of the claims was not added
   */
  public void link(String one, String other, double likeness) {
    links.getOrDefault(member(one).id, new TreeMap<>()).put(member(other).id, likeness);
  }

  /** The ids of the claims that were added, in alphabetical order. */
  public Set<String> ids() {
    return Collections.unmodifiableSet(links.keySet());
  }

  /** Whether the claim was added. */
  public boolean has(String id) {
    return members.containsKey(id);
  }

  /** The groups, in the order of their smallest ids; the same in whatever order all was added. */
  public List<SortedSet<String>> groups() {
    return new Linkage(LEAST, this::allowed).groups(links);
  }

  private boolean allowed(SortedSet<String> one, SortedSet<String> two) {
    Optional<TimeInterval> days = days(one);
    Optional<TimeInterval> others = days(two);
    if (days.isEmpty() || others.isEmpty()) {
      return true;
    }
    TimeInterval all = hull(days.get(), others.get());
    return ChronoUnit.DAYS.between(all.start(), all.end()) <= LONGEST_DAYS;
  }

  private Optional<TimeInterval> days(Collection<String> ids) {
    return ids.stream()
        .flatMap(id -> member(id).day.stream())
        .map(TimeInterval::day)
        .reduce(Component::hull);
  }

  private static TimeInterval hull(TimeInterval a, TimeInterval b) {
    LocalDate start = a.start().isBefore(b.start()) ? a.start() : b.start();
    LocalDate end = a.end().isAfter(b.end()) ? a.end() : b.end();
    return TimeInterval.range(start, end);
  }

  private Member member(String id) {
    Member member = members.get(id);
    if (member == null) {
      throw new IllegalArgumentException("no claim of this id: " + id);
    }
    return member;
  }
}
