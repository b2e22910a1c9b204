package dev.dragoman.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dragoman.model.TimeInterval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class GroupingTest {
  private static final LocalDate DAY = LocalDate.of(2020, 2, 3);
  private static final String TALKS = "Ministers met in Geneva to open the talks on water.";

  private static List<Telling> many() {
    List<Telling> many = new ArrayList<>();
    for (int n = 0; n < 12; n++) {
      many.add(Tale.shelling("a" + n, "doc" + n, DAY.plusDays(n % 4 * 9L)).telling());
      many.add(
          Tale.shelling("b" + n, "doc" + n, DAY.plusDays(n % 5))
              .worded(TALKS, "met")
              .by("USAGOV")
              .telling());
      many.add(Tale.shelling("c" + n, "late" + n, DAY.plusDays(n)).by("REB").telling());
    }
    return many;
  }

  private static List<List<String>> ids(List<List<Telling>> groups) {
    return groups.stream().map(g -> g.stream().map(Telling::id).toList()).toList();
  }

  private static List<List<String>> grouped(List<Telling> tellings) {
    Grouping grouping = new Grouping(Tale.LINKS);
    tellings.forEach(t -> grouping.add(List.of(t)));
    return ids(grouping.groups());
  }

  // In whatever order claims come, one by one or at once, the groups are the same.
  @RepeatedTest(12)
  void orderDoesNotMatter(RepetitionInfo run) {
    List<Telling> shuffled = new ArrayList<>(many());
    Collections.shuffle(shuffled, new Random(run.getCurrentRepetition()));
    assertEquals(ids(Grouping.part(many(), Tale.LINKS)), grouped(shuffled));
  }

  // Whatever is forgotten again leaves what would be there had it never come.
  @RepeatedTest(12)
  void forgettingUndoes(RepetitionInfo run) {
    List<Telling> all = new ArrayList<>(many());
    Collections.shuffle(all, new Random(run.getCurrentRepetition()));
    List<String> gone = List.of("doc1", "doc5", "late3", "late4", "none");
    Grouping grouping = new Grouping(Tale.LINKS);
    all.forEach(t -> grouping.add(List.of(t)));
    gone.forEach(grouping::remove);
    List<Telling> left = all.stream().filter(t -> !gone.contains(t.documentId())).toList();
    assertEquals(grouped(left), ids(grouping.groups()));
  }

  // Links are the same both ways, and none is lost by looking only at claims with a common key.
  @Test
  void linksAreSymmetricAndFoundByKeys() {
    for (Telling a : many()) {
      for (Telling b : many()) {
        assertEquals(Tale.LINKS.likeness(a, b), Tale.LINKS.likeness(b, a));
        assertEquals(
            Collections.disjoint(Tale.LINKS.kept(a), Tale.LINKS.sought(b)),
            Collections.disjoint(Tale.LINKS.kept(b), Tale.LINKS.sought(a)));
      }
    }
  }

  // Two reports of one shelling are one incident; the same three weeks later is another.
  @Test
  void groupsWhatGoesTogether() {
    Telling one = Tale.shelling("a", "x", DAY).telling();
    Telling two = Tale.shelling("b", "y", DAY).telling();
    Telling other = Tale.shelling("c", "z", DAY.plusDays(21)).telling();
    assertEquals(List.of(List.of("a", "b"), List.of("c")), grouped(List.of(one, other, two)));
  }

  // A claim that both are like joins two that have too little in common, until it is forgotten.
  @Test
  void aLateOneJoinsTwo() {
    Telling early = Tale.shelling("a", "x", DAY).telling();
    Telling late = Tale.shelling("c", "z", DAY.plusDays(4)).telling();
    Telling between = Tale.shelling("b", "y", DAY.plusDays(2)).telling();
    Grouping grouping = new Grouping(Tale.LINKS);
    grouping.add(List.of(early, late));
    assertEquals(List.of(List.of("a"), List.of("c")), ids(grouping.groups()));
    Telling month =
        Tale.shelling("m", "w", DAY).recalled(DAY.plusDays(90), TimeInterval.month(DAY)).telling();
    grouping.add(List.of(between, month));
    assertEquals(grouped(List.of(month, late, between, early)), ids(grouping.groups()));
    grouping.remove("y");
    grouping.remove("w");
    assertEquals(List.of(List.of("a"), List.of("c")), ids(grouping.groups()));
  }

  // What is told of a happening months later, as history, joins it where time and actors fit.
  @Test
  void historyJoins() {
    Tale fresh = Tale.shelling("a", "x", DAY);
    Tale recalled =
        Tale.shelling("b", "y", DAY).recalled(DAY.plusMonths(6), TimeInterval.month(DAY));
    assertEquals(List.of(List.of("a", "b")), grouped(List.of(fresh.telling(), recalled.telling())));
    Incident incident = Tale.INCIDENTS.of(List.of(fresh.telling(), recalled.telling()));
    assertEquals(1, incident.background());
  }

  // Shelling day by day for weeks is not one incident.
  @Test
  void weeksAreNotOneIncident() {
    List<Telling> daily = new ArrayList<>();
    for (int n = 0; n < 40; n++) {
      daily.add(Tale.shelling(String.format("d%02d", n), "doc" + n, DAY.plusDays(n)).telling());
    }
    for (List<Telling> group : Grouping.part(daily, Tale.LINKS)) {
      assertTrue(group.size() <= Component.LONGEST_DAYS + 1, () -> ids(List.of(group)).toString());
    }
  }

  @Test
  void aClaimComesOnce() {
    Grouping grouping = new Grouping(Tale.LINKS);
    grouping.add(List.of(Tale.shelling("a", "x", DAY).telling()));
    assertThrows(
        IllegalArgumentException.class,
        () -> grouping.add(List.of(Tale.shelling("a", "y", DAY).telling())));
  }

  // What is changed is told: the group that grew, and the two that a document leaves behind.
  @Test
  void tellsWhatChanged() {
    Grouping grouping = new Grouping(Tale.LINKS);
    assertEquals(
        List.of(List.of("a")), ids(grouping.add(List.of(Tale.shelling("a", "x", DAY).telling()))));
    assertEquals(
        List.of(List.of("a", "b")),
        ids(grouping.add(List.of(Tale.shelling("b", "y", DAY).telling()))));
    assertEquals(List.of(List.of("b")), ids(grouping.remove("x")));
  }
}
