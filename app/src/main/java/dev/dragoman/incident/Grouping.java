package dev.dragoman.incident;

import dev.dragoman.model.TimeInterval;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Claims in memory, grouped as documents come and go. What is grouped is always what all claims
 * that are there would be grouped to in any order: after each change the components of linked
 * claims that it touched are parted anew. A store that keeps claims itself gives a component to
 * {@link #part}.
 *
 * <p>A group spans no more than {@value #LONGEST_DAYS} days of what is told with its day, so fights
 * that go on for weeks are not one incident. Not for several threads at once.
 */
public final class Grouping {
  /** Claims less alike, on the mean, are not of one incident. */
  static final double LEAST = 0.3;

  /** The first and the last day of an incident are at most so far apart. */
  static final int LONGEST_DAYS = 5;

  private final Links links;
  private final SortedMap<String, Telling> tellings = new TreeMap<>();
  private final Map<String, SortedSet<String>> documents = new HashMap<>();
  private final Map<String, SortedSet<String>> holders = new HashMap<>();
  private final SortedMap<String, SortedMap<String, Double>> likeness = new TreeMap<>();
  private final Map<String, List<Telling>> groupOf = new HashMap<>();

  public Grouping(Links links) {
    this.links = links;
  }

  /**
   * Adds claims, of any number of documents.
   *
   * @return the groups that are new or changed, each in the order of its claims' ids
   * @throws IllegalArgumentException if there is a claim of one of their ids; remove its document
   *     first
   */
  public List<List<Telling>> add(List<Telling> more) {
    for (Telling telling : more) {
      if (tellings.putIfAbsent(telling.id(), telling) != null) {
        throw new IllegalArgumentException("there is a claim of this id: " + telling.id());
      }
      documents.computeIfAbsent(telling.documentId(), d -> new TreeSet<>()).add(telling.id());
      likeness.put(telling.id(), new TreeMap<>());
      for (String other : candidates(telling)) {
        links
            .likeness(telling, telling(other))
            .ifPresent(
                l -> {
                  linked(telling.id()).put(other, l);
                  linked(other).put(telling.id(), l);
                });
      }
      links
          .kept(telling)
          .forEach(k -> holders.computeIfAbsent(k, x -> new TreeSet<>()).add(telling.id()));
    }
    return regroup(more.stream().map(Telling::id).toList());
  }

  /**
   * Forgets a document.
   *
   * @return the groups that are changed or parted; none where there is no such document
   */
  public List<List<Telling>> remove(String documentId) {
    Set<String> touched = new TreeSet<>();
    SortedSet<String> gone = documents.remove(documentId);
    if (gone == null) {
      return List.of();
    }
    for (String id : gone) {
      Telling telling = telling(id);
      links.kept(telling).forEach(k -> release(k, id));
      for (String other : linked(id).keySet()) {
        linked(other).remove(id);
        touched.add(other);
      }
      likeness.remove(id);
      tellings.remove(id);
      groupOf.remove(id);
    }
    touched.removeAll(gone);
    return regroup(touched);
  }

  /** All groups, each in the order of its claims' ids, in the order of their first. */
  public List<List<Telling>> groups() {
    return tellings.keySet().stream()
        .map(this::group)
        .filter(new HashSet<List<Telling>>()::add)
        .toList();
  }

  /**
   * The claims that are grouped with this one, it among them, in the order of their ids.
   *
   * @throws IllegalArgumentException if there is no claim of that id
   */
  public List<Telling> group(String claimId) {
    telling(claimId);
    return groupOf.getOrDefault(claimId, List.of());
  }

  /**
   * Parts claims into groups, whatever their order: what a store does to a component.
   *
   * @param component claims, of which those with a link are all there
   * @return the groups, each in the order of its claims' ids
   */
  public static List<List<Telling>> part(Collection<Telling> component, Links links) {
    Grouping grouping = new Grouping(links);
    grouping.add(List.copyOf(component));
    return grouping.groups();
  }

  private Set<String> candidates(Telling telling) {
    Set<String> found = new TreeSet<>();
    for (String key : links.sought(telling)) {
      found.addAll(holders.getOrDefault(key, new TreeSet<>()));
    }
    found.remove(telling.id());
    return found;
  }

  private List<List<Telling>> regroup(Collection<String> touched) {
    SortedSet<String> left = new TreeSet<>(touched);
    List<List<Telling>> changed = new java.util.ArrayList<>();
    while (!left.isEmpty()) {
      SortedMap<String, SortedMap<String, Double>> component = component(left.first());
      left.removeAll(component.keySet());
      for (SortedSet<String> ids : new Linkage(LEAST, this::allowed).groups(component)) {
        List<Telling> group = ids.stream().map(this::telling).toList();
        for (String id : ids) {
          List<Telling> before = groupOf.put(id, group);
          if (!group.equals(before) && id.equals(ids.first())) {
            changed.add(group);
          }
        }
      }
    }
    return List.copyOf(changed);
  }

  /** All claims that links lead to, and their links. */
  private SortedMap<String, SortedMap<String, Double>> component(String start) {
    SortedMap<String, SortedMap<String, Double>> component = new TreeMap<>();
    Deque<String> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      String id = open.pop();
      if (component.putIfAbsent(id, linked(id)) == null) {
        open.addAll(linked(id).keySet());
      }
    }
    return component;
  }

  private boolean allowed(SortedSet<String> one, SortedSet<String> two) {
    Optional<TimeInterval> days = days(one);
    Optional<TimeInterval> others = days(two);
    if (days.isEmpty() || others.isEmpty()) {
      return true;
    }
    LocalDate first = earlier(days.get().start(), others.get().start());
    LocalDate last = later(days.get().end(), others.get().end());
    return ChronoUnit.DAYS.between(first, last) <= LONGEST_DAYS;
  }

  /** The days of claims that have one; of longer times, which say little, none. */
  private Optional<TimeInterval> days(Collection<String> ids) {
    return ids.stream()
        .flatMap(id -> telling(id).claim().when().interval().stream())
        .filter(i -> i.start().equals(i.end()))
        .reduce(
            (a, b) -> TimeInterval.range(earlier(a.start(), b.start()), later(a.end(), b.end())));
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  private Telling telling(String id) {
    Telling telling = tellings.get(id);
    if (telling == null) {
      throw new IllegalArgumentException("no claim of this id: " + id);
    }
    return telling;
  }

  private SortedMap<String, Double> linked(String id) {
    return likeness.computeIfAbsent(id, i -> new TreeMap<>());
  }

  private void release(String key, String id) {
    SortedSet<String> ids = holders.get(key);
    if (ids != null && ids.remove(id) && ids.isEmpty()) {
      holders.remove(key);
    }
  }
}
