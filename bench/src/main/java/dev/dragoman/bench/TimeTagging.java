package dev.dragoman.bench;

import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Dating;
import dev.dragoman.model.Document;
import dev.dragoman.model.Sentence;
import dev.dragoman.model.TimeMention;
import dev.dragoman.text.SentenceSplitter;
import dev.dragoman.time.TimeTagger;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
    Dating published = Dating.given(LocalDate.of(2021, 9, 30));
    String[] lines = text().split("\n");
    StringBuilder text = new StringBuilder();
    int words = 0;
    for (int i = 0; words < WORDS; i++) {
      String[] line = lines[i % lines.length].split(" ");
      for (int w = 0; w < line.length && words < WORDS; w++, words++) {
        text.append(line[w]).append(' ');
      }
      text.append('\n');
    }
    document = Document.of("bench", published, text.toString());
    sentences = new SentenceSplitter().split(document);
  }

  private static String text() {
    try (InputStream in =
        Objects.requireNonNull(TimeTagging.class.getResourceAsStream("dispatches.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sentences are split beforehand. */
  @Benchmark
  @OperationsPerInvocation(WORDS)
  public List<TimeMention> words() {
    return tagger.find(document, sentences);
  }
}
