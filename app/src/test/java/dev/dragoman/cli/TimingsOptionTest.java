package dev.dragoman.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dragoman.Stage;
import dev.dragoman.Timings;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TimingsOptionTest {
  @Test
  void aStageIsALineAndLoadingHasNoShare() {
    AtomicLong now = new AtomicLong();
    Timings timings = Timings.by(now::get);
    timings.time(Stage.LOADING, () -> now.addAndGet(20_000_000_000L));
    timings.time(Stage.PARSING, () -> now.addAndGet(3_000_000_000L));
    timings.time(Stage.CLAIMS, () -> now.addAndGet(1_000_000_000L));
    List<String> lines = TimingsOption.table(timings);
    assertEquals("0 documents, 0 sentences, - of them parsed", lines.get(0));
    assertEquals(2 + Stage.values().length + 1, lines.size());
    assertTrue(lines.contains("loading              20.00"), lines::toString);
    assertTrue(lines.contains("parsing               3.00  75.0 %"), lines::toString);
    assertTrue(lines.contains("claims                1.00  25.0 %"), lines::toString);
    assertTrue(lines.contains("all but loading       4.00"), lines::toString);
  }
}
