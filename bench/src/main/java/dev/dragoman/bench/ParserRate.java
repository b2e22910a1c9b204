package dev.dragoman.bench;

import dev.dragoman.model.Sentence;
import dev.dragoman.model.Span;
import dev.dragoman.model.Token;
import dev.dragoman.text.NlpParser;
import dev.dragoman.text.Parser;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tags, names and trees of tokenised sentences, in sentences a CPU second on one thread. */
final class ParserRate {
  private static final int ROUNDS = 3;
  private static final double SECOND = 1e9;

  private ParserRate() {}

  /**
   * @param args a file with a sentence a line, its tokens parted by blanks
   */
  public static void main(String[] args) throws IOException {
    List<Sentence> sentences = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(args[0]), StandardCharsets.UTF_8)) {
      sentences.add(sentence(line));
    }
    Parser parser = new NlpParser();
    parser.parse(sentences.subList(0, Math.min(1, sentences.size())));
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    for (int round = 1; round <= ROUNDS; round++) {
      long start = threads.getCurrentThreadCpuTime();
      sentences.forEach(s -> parser.parse(List.of(s)));
      double seconds = (threads.getCurrentThreadCpuTime() - start) / SECOND;
      System.out.printf(
          Locale.ROOT,
          "Dragoman, tags, names and trees, round %d: %d sentences in %.2f CPU s, %.0f a CPU second%n",
          round,
          sentences.size(),
          seconds,
          sentences.size() / seconds);
    }
  }

  private static Sentence sentence(String line) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String word : line.split(" ")) {
      tokens.add(new Token(tokens.size(), new Span(at, at + word.length()), word));
      at += word.length() + 1;
    }
    return new Sentence(0, 0, false, new Span(0, at - 1), tokens);
  }
}
