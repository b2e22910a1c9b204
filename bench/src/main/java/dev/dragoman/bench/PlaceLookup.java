package dev.dragoman.bench;

import dev.dragoman.lexicon.Tables;
import dev.dragoman.place.Gazetteer;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Places looked up by name, on one core: random names of the gazetteer, and words that are none.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class PlaceLookup {
  /** How many lookups one call makes. */
  private static final int LOOKUPS = 1 << 16;

  private static final int LETTERS = 26;
  private final Gazetteer gazetteer = Gazetteer.load(Tables.bundled());
  private final String[] names = new String[LOOKUPS];
  private final String[] keys = new String[LOOKUPS];
  private final String[] words = new String[LOOKUPS];

  /** Draws the names and makes up the words, each time the same. */
  public PlaceLookup() {
    Random random = new Random(1);
    for (int i = 0; i < LOOKUPS; i++) {
      names[i] = gazetteer.name(random.nextInt(gazetteer.size()));
      keys[i] = Gazetteer.fold(names[i]);
      words[i] = word(random);
    }
  }

  private String word(Random random) {
    StringBuilder word = new StringBuilder();
    do {
      word.append((char) ('a' + random.nextInt(LETTERS)));
    } while (word.length() < 4 || gazetteer.longest(word.toString()) > 0);
    return word.toString();
  }

  /** By folded names. */
  @Benchmark
  @OperationsPerInvocation(LOOKUPS)
  public long names() {
    return find(keys);
  }

  /** By names as they are written, which are folded first. */
  @Benchmark
  @OperationsPerInvocation(LOOKUPS)
  public long namesAsWritten() {
    long found = 0;
    for (String name : names) {
      found += gazetteer.named(Gazetteer.fold(name)).length;
    }
    return found;
  }

  /** By words that no name begins with. */
  @Benchmark
  @OperationsPerInvocation(LOOKUPS)
  public long noNames() {
    return find(words);
  }

  private long find(String[] keys) {
    long found = 0;
    for (String key : keys) {
      found += gazetteer.named(key).length;
    }
    return found;
  }
}
