package dev.dragoman.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CopyIndexTest {
  private static final Optional<LocalDate> MONDAY = Optional.of(LocalDate.of(2020, 3, 2));
  private static final Optional<LocalDate> TUESDAY = Optional.of(LocalDate.of(2020, 3, 3));

  private final InventedNews news = new InventedNews(11);
  private final CopyIndex index = new CopyIndex();

  private static Sketch sketch(List<String> paragraphs) {
    return Sketch.of(String.join("\n\n", paragraphs));
  }

  private static List<String> ids(List<Link> links) {
    return links.stream().map(Link::id).toList();
  }

  @Test
  void linksAreThoseOfEveryPairAndMutualThroughGrowthAndRemovals() {
    List<Sketch> sketches = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      List<String> story = news.story(news.matter(), 4 + i % 5);
      sketches.add(sketch(story));
      if (i % 3 == 0) {
        sketches.add(sketch(news.copy(story)));
      }
    }
    Random random = new Random(3);
    Set<Integer> there = new HashSet<>();
    for (int round = 0; round < 3 * sketches.size(); round++) {
      int i = random.nextInt(sketches.size());
      if (there.add(i)) {
        index.add("d" + i, sketches.get(i));
      } else {
        assertTrue(index.remove("d" + i));
        there.remove(i);
      }
    }
    assertEquals(there.size(), index.size());
    for (int i : there) {
      Set<String> expected = new HashSet<>();
      there.stream()
          .filter(j -> j != i && sketches.get(i).isCopy(sketches.get(j)))
          .forEach(j -> expected.add("d" + j));
      assertEquals(expected, new HashSet<>(ids(index.links("d" + i))));
      assertEquals(Optional.of(sketches.get(i)), index.sketch("d" + i));
    }
  }

  @Test
  void theLikestComesFirst() {
    List<String> story = news.story(news.matter(), 8);
    index.add("copy", sketch(news.copy(story)));
    index.add("same-2", sketch(story));
    index.add("same-1", sketch(story));
    index.add("other", sketch(news.story(news.matter(), 8)));
    List<Link> links = index.links(sketch(story));
    assertEquals(List.of("same-1", "same-2", "copy"), ids(links));
    assertEquals(1, links.get(0).overlap().ofShorter());
    assertEquals(List.of("same-2", "copy"), ids(index.links("same-1")));
  }

  @Test
  void aForgottenDocumentIsFoundNoMore() {
    Sketch sketch = sketch(news.story(news.matter(), 5));
    index.add("a", sketch);
    assertTrue(index.remove("a"));
    assertFalse(index.remove("a"));
    assertEquals(List.of(), index.links(sketch));
    assertEquals(List.of(), index.links("a"));
    assertEquals(Optional.empty(), index.sketch("a"));
    index.add("b", sketch);
    assertEquals(List.of("b"), ids(index.links(sketch)));
  }

  @Test
  void anIdIsTakenOnce() {
    index.add("a", Sketch.of("one"));
    assertEquals(
        "the index has a document of this id: a",
        assertThrows(IllegalArgumentException.class, () -> index.add("a", Sketch.of("two")))
            .getMessage());
  }

  @Test
  void anEmptyDocumentIsKeptAndLinkedToNone() {
    index.add("a", Sketch.of(""));
    index.add("b", Sketch.of(""));
    assertEquals(2, index.size());
    assertEquals(List.of(), index.links("a"));
    assertTrue(index.remove("a"));
  }

  /** A standing sentence in more documents than are looked at: copies meet by their other keys. */
  @Test
  void aSentenceOfTheHouseHidesNoCopy() {
    String house = " Sign up for the morning letter of our newsroom, and write to us any time.";
    List<String> story = news.story(news.matter(), 6);
    index.add("first", Sketch.of(String.join("\n", story) + house));
    for (int i = 0; i < CopyIndex.MOST_HOLDERS + 500; i++) {
      index.add("d" + i, Sketch.of(String.join("\n", news.story(news.matter(), 6)) + house));
    }
    assertEquals(
        List.of("first"), ids(index.links(Sketch.of(String.join("\n", news.copy(story)) + house))));
  }

  @Test
  void theOriginalIsTheFirstPublishedThenTheSmallerId() {
    CopyGroups groups = new CopyGroups();
    groups.add("b", TUESDAY);
    groups.add("d", MONDAY);
    groups.add("c", MONDAY);
    groups.add("a", Optional.empty());
    groups.add("alone", MONDAY);
    groups.join("a", "b");
    assertEquals(Optional.of("b"), groups.copyOf("a"));
    groups.join("d", "b");
    groups.join("c", "a");
    for (String copy : List.of("a", "b", "d")) {
      assertEquals(Optional.of("c"), groups.copyOf(copy));
    }
    assertEquals(Optional.empty(), groups.copyOf("c"));
    assertEquals(Optional.empty(), groups.copyOf("alone"));
    assertThrows(IllegalArgumentException.class, () -> groups.add("a", MONDAY));
    assertThrows(IllegalArgumentException.class, () -> groups.join("a", "nobody"));
  }
}
