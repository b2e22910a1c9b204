package dev.dragoman;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.dragoman.text.Laps;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** A clock that goes on by what the work says. */
class TimingsTest {
  private final AtomicLong now = new AtomicLong(1000);
  private final Timings timings = Timings.by(now::get);

  @Test
  void sumsEachStageApart() {
    assertEquals("a", timings.time(Stage.PLACES, () -> takes(5, "a")));
    timings.time(Stage.PLACES, () -> takes(7, "b"));
    timings.time(Stage.TIMES, () -> takes(3, "c"));
    assertEquals(12, timings.nanos(Stage.PLACES));
    assertEquals(3, timings.nanos(Stage.TIMES));
    assertEquals(0, timings.nanos(Stage.ACTORS));
  }

  @Test
  void countsWorkThatFails() {
    assertThrows(
        IllegalStateException.class,
        () ->
            timings.time(
                Stage.CLAIMS,
                () -> {
                  takes(4, "");
                  throw new IllegalStateException();
                }));
    assertEquals(4, timings.nanos(Stage.CLAIMS));
  }

  @Test
  void partsAreWithinTheirStage() {
    timings.time(
        Stage.PARSING,
        () -> {
          Laps laps = timings.laps(Stage.PARSING);
          laps.time("tags", () -> takes(2, ""));
          laps.time("trees", () -> takes(9, ""));
          return laps.time("tags", () -> takes(1, ""));
        });
    assertEquals(12, timings.nanos(Stage.PARSING));
    assertEquals(Map.of("tags", 3L, "trees", 9L), timings.parts(Stage.PARSING));
  }

  @Test
  void noneDoesTheWorkOnly() {
    assertEquals("x", Timings.NONE.time(Stage.CLAIMS, () -> takes(4, "x")));
    Timings.NONE.document(3, 2);
    assertEquals(0, Timings.NONE.nanos(Stage.CLAIMS));
    assertEquals(0, Timings.NONE.sentences());
  }

  private String takes(long nanos, String result) {
    now.addAndGet(nanos);
    return result;
  }
}
