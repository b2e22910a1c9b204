package dev.dragoman.bench;

import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Document;
import dev.dragoman.model.Sentence;
import dev.dragoman.model.TimeMention;
import dev.dragoman.text.SentenceSplitter;
import dev.dragoman.time.TimeTagger;
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

/** Expressions of time found in news-like text, in words a second on one core. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class TimeTagging {
  /** Words that one call reads; the text is repeated until it has as many. */
  private static final int WORDS = 10_000;

  private final TimeTagger tagger = TimeTagger.load(Tables.bundled());
  private final Document document;
  private final List<Sentence> sentences;

  /** Repeats the text, a sentence at a time. */
  public TimeTagging() {
    document = Dispatches.words(WORDS);
    sentences = new SentenceSplitter().split(document);
  }

  /** Sentences are split beforehand. */
  @Benchmark
  @OperationsPerInvocation(WORDS)
  public List<TimeMention> words() {
    return tagger.find(document, sentences);
  }
}
