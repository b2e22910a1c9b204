package dev.dragoman.parse;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dragoman.model.Dating;
import dev.dragoman.model.Document;
import dev.dragoman.model.Sentence;
import dev.dragoman.model.Token;
import dev.dragoman.text.SentenceSplitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The runtime gives what the library gives, word by word. */
final class EqualityTest {
  /** What a feature may stumble over: links, numbers, marks, odd characters, one word, many. */
  private static final List<String> ODD =
      List.of(
          "Yes .",
          "...",
          "See https://example.org/a?b=c or mail me@example.org for a.pdf , page.html and x.y .",
          "10.0.0.1 192.168.10.20 3,000.50 -4.5% $1,200 #12 £30m €5 ±3 12/11/2019 2-1 1:30",
          "“ Quoted ” — and ‘ single ’ • bullets … dashes – here ''' -- ?! !!!! ----",
          "ÄRGER über naïve Café ŁÓDŹ Эрдоган said 你好 to İzmir ﬁne Ⅳ",
          "a_b _ __ c_d_ _e #hlink# #crd# #ord# @#r$% ROOT",
          "The first , 2nd , third and 21st of three million ninety-one men , women and mice ca n't .",
          "buffalo ".repeat(90) + ".",
          "who said that the man whom the army that the state that fell had raised had shot ran");

  private static Models models;
  private static Nlp4j library;

  @BeforeAll
  static void load() throws IOException {
    models = ModelStore.ofUser().load((step, number, steps) -> {});
    library = new Nlp4j();
  }

  @Test
  void oddSentencesAreReadAlike() {
    Models.Run run = models.run();
    for (String sentence : ODD) {
      same(run, sentence.trim().split(" "));
    }
  }

  @Test
  void theCodebooksExamplesAreReadAlike() throws IOException {
    Models.Run run = models.run();
    int compared = 0;
    for (String[] tokens : sentences()) {
      same(run, tokens);
      compared++;
    }
    assertTrue(compared > 3000, "only " + compared + " sentences compared");
  }

  private static void same(Models.Run run, String[] tokens) {
    Models.Parse expected = library.parse(tokens);
    Models.Parse actual = run.parse(tokens);
    String sentence = String.join(" ", tokens);
    assertArrayEquals(expected.tags(), actual.tags(), () -> "tags of: " + sentence);
    assertArrayEquals(expected.lemmas(), actual.lemmas(), () -> "lemmas of: " + sentence);
    assertArrayEquals(expected.entities(), actual.entities(), () -> "entities of: " + sentence);
    assertArrayEquals(expected.heads(), actual.heads(), () -> "heads of: " + sentence);
    assertArrayEquals(expected.relations(), actual.relations(), () -> "labels of: " + sentence);
  }

  private static boolean prose(Path file) {
    return Files.isRegularFile(file) && file.toString().matches(".*\\.(?:md|txt)");
  }

  /** Everything in the codebook's pages, and the sample dispatches. */
  private static List<String[]> sentences() throws IOException {
    SentenceSplitter splitter = new SentenceSplitter();
    List<String[]> sentences = new ArrayList<>();
    for (Path folder : List.of(Path.of("..", "codebook"), Path.of("..", "corpus"))) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(EqualityTest::prose).sorted().toList()) {
          Document text = Document.of("page", Dating.unknown(), Files.readString(file));
          for (Sentence sentence : splitter.split(text)) {
            sentences.add(sentence.tokens().stream().map(Token::text).toArray(String[]::new));
          }
        }
      }
    }
    return sentences;
  }
}
