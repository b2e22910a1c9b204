package dev.dragoman.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Copies as outlets make them, of the sample dispatches and of invented stories, among outlets' own
 * stories on the same matters.
 */
class CopiesOfDispatchesTest {
  private static final Path CORPUS = Path.of(System.getProperty("corpus", "../corpus"));
  private static final double RECALL = 0.95;

  /** Of two copies that each have half their text for themselves, and not the same half left. */
  private static final double RECALL_OF_COPIES = 0.8;

  private static final double PRECISION = 0.98;

  /** Texts by id, and for each the group of copies that it belongs to. */
  private record Labelled(Map<String, String> texts, Map<String, String> groups) {
    /** The same without the originals: each copy has to be told by the other. */
    Labelled withoutOriginals() {
      Labelled rest = empty();
      texts.forEach(
          (id, text) -> {
            String group = groups.getOrDefault(id, id);
            if (!id.equals(group)) {
              rest.add(id, List.of(text), group);
            }
          });
      return rest;
    }

    void add(String id, List<String> paragraphs, String group) {
      texts.put(id, String.join("\n\n", paragraphs));
      groups.put(id, group);
    }
  }

  private static Labelled empty() {
    return new Labelled(new LinkedHashMap<>(), new HashMap<>());
  }

  private static List<Map<String, String>> index() throws IOException {
    List<String> lines = Files.readAllLines(CORPUS.resolve("index.tsv"));
    String[] head = lines.get(0).split("\t");
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t");
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < head.length; i++) {
        row.put(head[i], cells[i]);
      }
      rows.add(row);
    }
    return rows;
  }

  private static Labelled dispatches() throws IOException {
    Labelled set = empty();
    for (Map<String, String> row : index()) {
      String file = row.getOrDefault("file", "");
      String of = row.getOrDefault("copy_of", "-");
      String text = Files.readString(CORPUS.resolve(file));
      set.add(file, List.of(text.strip().split("\n\n+")), of.equals("-") ? file : of);
    }
    return set;
  }

  /**
   * Two copies of each dispatch, without its headline. Of each invented matter three outlets' own
   * stories, one of them copied twice; all three have a paragraph of background and a quotation in
   * common.
   */
  private static Labelled harder(long seed, int matters) throws IOException {
    InventedNews news = new InventedNews(seed);
    Labelled set = empty();
    Labelled dispatches = dispatches();
    dispatches
        .texts()
        .forEach(
            (id, text) -> {
              String group = dispatches.groups().getOrDefault(id, id);
              List<String> paragraphs = Arrays.asList(text.split("\n\n"));
              set.add(id, paragraphs, group);
              List<String> body = paragraphs.subList(1, paragraphs.size());
              if (id.equals(group)) {
                set.add(id + "+1", news.copy(body), group);
                set.add(id + "+2", news.copy(body), group);
              }
            });
    for (int m = 0; m < matters; m++) {
      Map<String, String> matter = news.matter();
      String background = news.paragraph(matter);
      for (int outlet = 0; outlet < 3; outlet++) {
        String id = "m" + m + "-" + outlet;
        List<String> story = news.story(matter, 6 + m % 4);
        story.add(story.size() - outlet, background);
        set.add(id, story, id);
        if (outlet == 0) {
          set.add(id + "+1", news.copy(story), id);
          set.add(id + "+2", news.copy(story), id);
        }
      }
    }
    return set;
  }

  /** What copy detection says of it: each document's original, or itself. */
  private static Map<String, String> found(Labelled set, List<String> order) {
    CopyIndex index = new CopyIndex();
    CopyGroups groups = new CopyGroups();
    for (String id : order) {
      Sketch sketch = Sketch.of(set.texts().getOrDefault(id, ""));
      groups.add(id, Optional.empty());
      index.links(sketch).forEach(link -> groups.join(id, link.id()));
      index.add(id, sketch);
    }
    Map<String, String> found = new HashMap<>();
    order.forEach(id -> found.put(id, groups.copyOf(id).orElse(id)));
    return found;
  }

  private static Set<Set<String>> pairs(Map<String, String> groups) {
    Map<String, List<String>> members = new HashMap<>();
    groups.forEach((id, group) -> members.computeIfAbsent(group, g -> new ArrayList<>()).add(id));
    Set<Set<String>> pairs = new HashSet<>();
    for (List<String> group : members.values()) {
      for (int i = 0; i < group.size(); i++) {
        for (int j = 0; j < i; j++) {
          pairs.add(Set.of(group.get(i), group.get(j)));
        }
      }
    }
    return pairs;
  }

  private static void assertFound(Labelled set, double leastRecall, String told) {
    Set<Set<String>> gold = pairs(set.groups());
    Set<Set<String>> found = pairs(found(set, List.copyOf(set.texts().keySet())));
    Set<Set<String>> right = new HashSet<>(found);
    right.retainAll(gold);
    double recall = (double) right.size() / gold.size();
    double precision = (double) right.size() / found.size();
    String figures =
        "%s: %d documents, %d pairs, found %d, right %d: P %.3f, R %.3f"
            .formatted(
                told,
                set.texts().size(),
                gold.size(),
                found.size(),
                right.size(),
                precision,
                recall);
    if (Boolean.getBoolean("copies.figures")) {
      System.out.println(figures);
    }
    assertTrue(recall >= leastRecall && precision >= PRECISION, figures);
  }

  @Test
  void copiesOfDispatchesAreToldFromStoriesOnTheSameMatter() throws IOException {
    Labelled set = dispatches();
    assertEquals(pairs(set.groups()), pairs(found(set, List.copyOf(set.texts().keySet()))));
  }

  @Test
  void headsTailsCutsAndSpellingsHideNoCopy() throws IOException {
    for (long seed = 1; seed <= 3; seed++) {
      Labelled set = harder(seed, 200);
      assertFound(set, RECALL, "seed " + seed);
      assertFound(set.withoutOriginals(), RECALL_OF_COPIES, "seed " + seed + ", without originals");
    }
  }

  @Test
  void theOrderOfArrivalDoesNotMatter() throws IOException {
    Labelled set = harder(4, 60);
    List<String> order = new ArrayList<>(set.texts().keySet());
    Map<String, String> first = found(set, order);
    assertFalse(pairs(first).isEmpty());
    for (long seed = 0; seed < 5; seed++) {
      Collections.shuffle(order, new Random(seed));
      assertEquals(first, found(set, order));
    }
  }
}
