import edu.stanford.nlp.ling.HasWord;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceParser;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * CoreNLP's shift-reduce parse alone, tags given, of tokenised sentences, in sentences a CPU second
 * on one thread. Run as a single source file by bin/bench; no part of Dragoman.
 */
public final class CoreNlpRate {
  private static final String MODELS = "edu/stanford/nlp/models/";
  private static final int ROUNDS = 3;
  private static final double SECOND = 1e9;

  /**
   * @param args a file with a sentence a line, its tokens parted by blanks
   */
  public static void main(String[] args) throws IOException {
    MaxentTagger tagger =
        new MaxentTagger(MODELS + "pos-tagger/english-left3words-distsim.tagger");
    ShiftReduceParser parser =
        ShiftReduceParser.loadModel(MODELS + "srparser/englishSR.ser.gz");
    List<List<TaggedWord>> sentences = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(args[0]), StandardCharsets.UTF_8)) {
      List<HasWord> words = new ArrayList<>();
      for (String word : line.split(" ")) {
        words.add(new Word(word));
      }
      sentences.add(tagger.tagSentence(words));
    }
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    for (int round = 1; round <= ROUNDS; round++) {
      long start = threads.getCurrentThreadCpuTime();
      for (List<TaggedWord> sentence : sentences) {
        parser.apply(sentence);
      }
      double seconds = (threads.getCurrentThreadCpuTime() - start) / SECOND;
      System.out.printf(
          Locale.ROOT,
          "CoreNLP 4.5.10, shift-reduce trees alone, round %d: %d sentences in %.2f CPU s, %.0f a CPU second%n",
          round,
          sentences.size(),
          seconds,
          sentences.size() / seconds);
    }
  }
}
