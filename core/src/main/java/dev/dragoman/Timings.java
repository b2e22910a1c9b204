package dev.dragoman;

import dev.dragoman.text.Laps;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * How long each stage took, in nanoseconds summed over all threads, and what went through. Safe for
 * any number of threads; what is {@link #NONE} does the work and nothing else.
 */
public final class Timings {
  /** Takes nothing down. */
  public static final Timings NONE = new Timings(() -> 0, false);

  private final LongSupplier clock;
  private final boolean on;
  private final Map<Stage, LongAdder> stages = new EnumMap<>(Stage.class);
  private final Map<Stage, Map<String, LongAdder>> parts = new EnumMap<>(Stage.class);
  private final LongAdder documents = new LongAdder();
  private final LongAdder sentences = new LongAdder();
  private final LongAdder parsed = new LongAdder();

  private Timings(LongSupplier clock, boolean on) {
    this.clock = clock;
    this.on = on;
    for (Stage stage : Stage.values()) {
      stages.put(stage, new LongAdder());
      parts.put(stage, new ConcurrentHashMap<>());
    }
  }

  /**
   * @param clock nanoseconds from any beginning, as {@code System::nanoTime}
   */
  public static Timings by(LongSupplier clock) {
    return new Timings(clock, true);
  }

  /** Whether anything is taken down. */
  public boolean on() {
    return on;
  }

  /** Does the work and gives its result. */
  public <T> T time(Stage stage, Supplier<T> work) {
    if (!on) {
      return work.get();
    }
    long start = clock.getAsLong();
    try {
      return work.get();
    } finally {
      adder(stage).add(clock.getAsLong() - start);
    }
  }

  /** For the parts that a stage itself tells; they are within its time, not beside it. */
  Laps laps(Stage stage) {
    return on ? new PartLaps(stage) : Laps.NONE;
  }

  /** A document of so many sentences, some of which were parsed. */
  void document(int all, int trees) {
    if (on) {
      documents.increment();
      sentences.add(all);
      parsed.add(trees);
    }
  }

  public long documents() {
    return documents.sum();
  }

  public long sentences() {
    return sentences.sum();
  }

  /** How many of the sentences were parsed. */
  public long parsed() {
    return parsed.sum();
  }

  /** Nanoseconds of a stage, of all threads together. */
  public long nanos(Stage stage) {
    return adder(stage).sum();
  }

  /** Nanoseconds of the parts that a stage told, by their names; none where it told none. */
  public Map<String, Long> parts(Stage stage) {
    Map<String, Long> sums = new TreeMap<>();
    partsOf(stage).forEach((part, sum) -> sums.put(part, sum.sum()));
    return sums;
  }

  private LongAdder adder(Stage stage) {
    return stages.computeIfAbsent(stage, s -> new LongAdder());
  }

  private Map<String, LongAdder> partsOf(Stage stage) {
    return parts.computeIfAbsent(stage, s -> new ConcurrentHashMap<>());
  }

  private final class PartLaps implements Laps {
    private final Map<String, LongAdder> sums;

    PartLaps(Stage stage) {
      this.sums = partsOf(stage);
    }

    @Override
    public <T> T time(String part, Supplier<T> work) {
      long start = clock.getAsLong();
      try {
        return work.get();
      } finally {
        sums.computeIfAbsent(part, p -> new LongAdder()).add(clock.getAsLong() - start);
      }
    }
  }
}
