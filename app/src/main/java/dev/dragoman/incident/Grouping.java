package dev.dragoman.incident;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Claims in memory, grouped as documents come and go. What is grouped is always what all claims
 * that are there would be grouped to in any order: after each change the {@link Component}s of
 * linked claims that it touched are parted anew. A store that keeps claims and links itself parts
 * components without this. Not for several threads at once.
 */
public final class Grouping {
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
   * Parts claims into groups, whatever their order.
   *
   * @return the groups, each in the order of its claims' ids
   */
  public static List<List<Telling>> part(Collection<Telling> claims, Links links) {
    Grouping grouping = new Grouping(links);
    grouping.add(List.copyOf(claims));
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
      SortedSet<String> reached = reached(left.first());
      left.removeAll(reached);
      for (SortedSet<String> ids : component(reached).groups()) {
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

  /** All claims that links strong enough to join groups lead to. */
  private SortedSet<String> reached(String start) {
    SortedSet<String> reached = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      String id = open.pop();
      if (reached.add(id)) {
        linked(id)
            .forEach(
                (other, likeness) -> {
                  if (likeness >= Component.LEAST) {
                    open.push(other);
                  }
                });
      }
    }
    return reached;
  }

  private Component component(SortedSet<String> ids) {
    Component component = new Component();
    ids.forEach(id -> component.add(id, telling(id).claim().when().interval()));
    for (String id : ids) {
      linked(id)
          .forEach(
              (other, likeness) -> {
                if (component.has(other)) {
                  component.link(id, other, likeness);
                }
              });
    }
    return component;
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
