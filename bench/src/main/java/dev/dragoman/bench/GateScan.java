package dev.dragoman.bench;

import dev.dragoman.Coder;
import dev.dragoman.actor.ActorTagger;
import dev.dragoman.codebook.Codebook;
import dev.dragoman.gate.Gate;
import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Document;
import dev.dragoman.model.Sentence;
import dev.dragoman.text.SentenceSplitter;
import java.util.List;
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

/** What the gate goes through, in bytes a second on one core. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class GateScan {
  /** UTF-8 bytes that one call reads; the text is ASCII. */
  private static final int BYTES = 100_000;

  private final Gate gate;
  private final Document document;
  private final List<Sentence> sentences;

  /** Repeats the text until it is long enough, and cuts it there. */
  public GateScan() {
    Tables tables = Tables.bundled();
    gate = Coder.gate(tables, Codebook.bundled(), ActorTagger.load(tables));
    document = Dispatches.bytes(BYTES);
    sentences = new SentenceSplitter().split(document);
  }

  /** Sentences are split beforehand. */
  @Benchmark
  @OperationsPerInvocation(BYTES)
  public List<Sentence> bytes() {
    return gate.worthParsing(document, sentences);
  }
}
