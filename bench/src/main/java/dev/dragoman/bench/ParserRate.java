package dev.dragoman.bench;

import dev.dragoman.parse.ModelStore;
import dev.dragoman.parse.Models;
import dev.dragoman.parse.Nlp4j;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Tags, names and trees of tokenised sentences, in sentences a CPU second on one thread, by our
 * runtime and by the library's; and on how many sentences they differ.
 */
final class ParserRate {
  private static final int ROUNDS = 3;
  private static final double SECOND = 1e9;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final List<String[]> sentences;

  private ParserRate(List<String[]> sentences) {
    this.sentences = sentences;
  }

  /**
   * @param args a file with a sentence a line, its tokens parted by blanks
   */
  public static void main(String[] args) throws IOException {
    ParserRate rate =
        new ParserRate(
            Files.readAllLines(Path.of(args[0]), StandardCharsets.UTF_8).stream()
                .map(line -> line.split(" "))
                .toList());
    ModelStore store = ModelStore.ofUser();
    store.load((step, number, steps) -> {}); // the file is there from now on
    long start = rate.threads.getCurrentThreadCpuTime();
    Models models = store.load((step, number, steps) -> {});
    rate.loaded("Dragoman", start);
    start = rate.threads.getCurrentThreadCpuTime();
    Nlp4j library = new Nlp4j();
    rate.loaded("NLP4J", start);
    Models.Run run = models.run();
    double ours = rate.measure("Dragoman", run::parse);
    double theirs = rate.measure("NLP4J", library::parse);
    System.out.printf(
        Locale.ROOT,
        "Dragoman : NLP4J, last round: %.2f%nSentences on which they differ: %d of %d%n",
        ours / theirs,
        rate.sentences.stream().filter(s -> !same(run.parse(s), library.parse(s))).count(),
        rate.sentences.size());
  }

  private void loaded(String name, long start) {
    System.out.printf(
        Locale.ROOT,
        "%s loaded in %.2f CPU s%n",
        name,
        (threads.getCurrentThreadCpuTime() - start) / SECOND);
  }

  /** Sentences a CPU second in the last round. */
  private double measure(String name, Function<String[], Models.Parse> parser) {
    double rate = 0;
    for (int round = 1; round <= ROUNDS; round++) {
      long start = threads.getCurrentThreadCpuTime();
      long words = 0;
      for (String[] sentence : sentences) {
        words += parser.apply(sentence).tags().length;
      }
      double seconds = (threads.getCurrentThreadCpuTime() - start) / SECOND;
      rate = sentences.size() / seconds;
      System.out.printf(
          Locale.ROOT,
          "%s, tags, names and trees, round %d: %d sentences, %d words in %.2f CPU s, %.0f sentences a CPU second%n",
          name,
          round,
          sentences.size(),
          words,
          seconds,
          rate);
    }
    return rate;
  }

  private static boolean same(Models.Parse one, Models.Parse other) {
    return Arrays.equals(one.tags(), other.tags())
        && Arrays.equals(one.lemmas(), other.lemmas())
        && Arrays.equals(one.entities(), other.entities())
        && Arrays.equals(one.heads(), other.heads())
        && Arrays.equals(one.relations(), other.relations());
  }
}
