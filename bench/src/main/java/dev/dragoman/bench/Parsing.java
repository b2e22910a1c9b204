package dev.dragoman.bench;

import dev.dragoman.model.Dating;
import dev.dragoman.model.Document;
import dev.dragoman.model.Sentence;
import dev.dragoman.model.Token;
import dev.dragoman.parse.ModelStore;
import dev.dragoman.parse.Models;
import dev.dragoman.parse.Nlp4j;
import dev.dragoman.text.SentenceSplitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Sentences tagged, recognised and parsed a second on one core, by our runtime and the library's:
 * those of the codebook's pages, some thousands, so that no cache holds all that they need.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx3g", "-XX:+UseParallelGC"})
public class Parsing {
  /** Which runtime. */
  @Param({"ours", "NLP4J"})
  public String runtime = "";

  private final List<String[]> sentences = new ArrayList<>();
  private Function<String[], Models.Parse> parser = tokens -> null;
  private int next;

  /** Loads models and sentences. */
  @Setup
  public void load() throws IOException {
    if (runtime.equals("ours")) {
      Models.Run run = ModelStore.ofUser().load((step, number, steps) -> {}).run();
      parser = run::parse;
    } else {
      Nlp4j library = new Nlp4j();
      parser = library::parse;
    }
    SentenceSplitter splitter = new SentenceSplitter();
    Path pages = Path.of(System.getProperty("dragoman.top", "."), "codebook");
    try (Stream<Path> files = Files.list(pages)) {
      for (Path page : files.sorted().toList()) {
        Document text = Document.of("page", Dating.unknown(), Files.readString(page));
        for (Sentence sentence : splitter.split(text)) {
          sentences.add(sentence.tokens().stream().map(Token::text).toArray(String[]::new));
        }
      }
    }
  }

  /** One sentence. */
  @Benchmark
  public Models.Parse sentences() {
    next = next + 1 == sentences.size() ? 0 : next + 1;
    return parser.apply(sentences.get(next));
  }
}
