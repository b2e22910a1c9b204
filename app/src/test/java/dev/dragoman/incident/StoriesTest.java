package dev.dragoman.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class StoriesTest {
  private static final LocalDate DAY = LocalDate.of(2022, 5, 3);

  private static Report report(String id, int day, String title, String lead, int told) {
    TreeMap<LocalDate, Double> days = new TreeMap<>();
    days.put(DAY.plusDays(told), 1.0);
    return new Report(
        id,
        Optional.of(DAY.plusDays(day)),
        Tale.WORDS.of(title),
        Tale.WORDS.of(lead),
        days,
        List.of());
  }

  @Test
  void oneStoryOneLabel() {
    List<Report> reports =
        new ArrayList<>(
            List.of(
                report(
                    "a",
                    0,
                    "Ferry sinks off Lerna",
                    "A ferry with forty aboard sank off Lerna.",
                    0),
                report(
                    "b", 1, "Lerna ferry: nine dead", "Nine died when a ferry sank off Lerna.", 0),
                report(
                    "c",
                    1,
                    "Captain of Lerna ferry held",
                    "The captain of the ferry that sank is held.",
                    1),
                report("d", 0, "Parliament passes budget", "Deputies passed the budget.", 0),
                report(
                    "e",
                    30,
                    "Ferry sinks off Lerna",
                    "A ferry with forty aboard sank off Lerna.",
                    30)));
    for (int seed = 0; seed < 5; seed++) {
      Collections.shuffle(reports, new Random(seed));
      List<Story> stories = Stories.of(reports);
      assertEquals(
          List.of(List.of("a", "b", "c"), List.of("d"), List.of("e")),
          stories.stream().map(Story::documents).toList());
      assertEquals(Optional.of(DAY), stories.get(0).day());
    }
  }
}
