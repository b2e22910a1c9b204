package dev.dragoman.bench;

import dev.dragoman.actor.ActorTagger;
import dev.dragoman.actor.Coreference;
import dev.dragoman.attribution.Attributions;
import dev.dragoman.attribution.Attributor;
import dev.dragoman.codebook.Codebook;
import dev.dragoman.codebook.Match;
import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.ActorMention;
import dev.dragoman.model.Clause;
import dev.dragoman.model.Document;
import dev.dragoman.model.Sentence;
import dev.dragoman.model.Tree;
import dev.dragoman.text.ClauseReader;
import dev.dragoman.text.NlpParser;
import dev.dragoman.text.SentenceSplitter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The stages that read trees, each by itself: the parsed sample dispatches, times a second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
public class CoderStages {
  private record Parsed(
      Document document,
      List<Sentence> sentences,
      List<Tree> trees,
      List<Clause> clauses,
      List<ActorMention> names,
      List<ActorMention> actors) {}

  private final ClauseReader clauseReader;
  private final ActorTagger actorTagger;
  private final Coreference coreference;
  private final Attributor attributor;
  private final Codebook codebook = Codebook.bundled();
  private final List<Parsed> documents = new ArrayList<>();

  /** Parses the dispatches. */
  public CoderStages() {
    Tables tables = Tables.bundled();
    clauseReader = ClauseReader.load(tables);
    actorTagger = ActorTagger.load(tables);
    coreference = Coreference.load(tables, actorTagger);
    attributor = Attributor.load(tables);
    NlpParser parser = new NlpParser();
    SentenceSplitter splitter = new SentenceSplitter();
    for (Document document : Dispatches.corpus()) {
      List<Sentence> sentences = splitter.split(document);
      List<Tree> trees = parser.parse(sentences);
      List<Clause> clauses = clauseReader.read(trees);
      List<ActorMention> names = actorTagger.find(document, sentences, trees);
      List<ActorMention> actors = coreference.resolve(document, sentences, names, trees, clauses);
      documents.add(new Parsed(document, sentences, trees, clauses, names, actors));
    }
  }

  @Benchmark
  public void clauses(Blackhole sink) {
    documents.forEach(d -> sink.consume(clauseReader.read(d.trees)));
  }

  @Benchmark
  public void actors(Blackhole sink) {
    documents.forEach(
        d -> {
          List<ActorMention> found = actorTagger.find(d.document, d.sentences, d.trees);
          sink.consume(found);
        });
  }

  @Benchmark
  public void coreference(Blackhole sink) {
    documents.forEach(
        d ->
            sink.consume(
                coreference.resolve(d.document, d.sentences, d.names, d.trees, d.clauses)));
  }

  @Benchmark
  public void attribution(Blackhole sink) {
    documents.forEach(
        d -> {
          Attributions said = attributor.find(d.document, d.sentences, d.trees, d.actors);
          sink.consume(said);
        });
  }

  @Benchmark
  public void matching(Blackhole sink) {
    documents.forEach(
        d -> {
          List<Match> matches = codebook.match(d.clauses, d.actors);
          sink.consume(matches);
        });
  }
}
