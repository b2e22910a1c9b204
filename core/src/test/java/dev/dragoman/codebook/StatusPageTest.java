package dev.dragoman.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Clause;
import dev.dragoman.model.Dating;
import dev.dragoman.model.Document;
import dev.dragoman.text.ClauseReader;
import dev.dragoman.text.NlpParser;
import dev.dragoman.text.SentenceSplitter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples of {@code codebook/_STATUS.md}. */
class StatusPageTest {
  private static final int LEAST = 80;

  @TestFactory
  Stream<DynamicTest> examples() {
    Codebook codebook = Codebook.bundled();
    Statuses statuses = Statuses.of(codebook);
    NlpParser parser = new NlpParser();
    ClauseReader reader = ClauseReader.load(Tables.bundled());
    List<DynamicTest> tests = new ArrayList<>();
    for (Page page : codebook.pages()) {
      for (Page.Table example : page.tables()) {
        if (example.kind().equals("predicate")) {
          String text = example.rows().get(0);
          List<String> expected = example.rows().subList(1, example.rows().size());
          tests.add(
              dynamicTest(
                  "_STATUS.md: " + text,
                  () -> assertEquals(expected, found(text, expected, statuses, parser, reader))));
        }
      }
    }
    assertTrue(tests.size() >= LEAST, "the page has too few examples");
    return tests.stream();
  }

  /** The words of the expected lines with the statuses that they have. */
  private static List<String> found(
      String text,
      List<String> expected,
      Statuses statuses,
      NlpParser parser,
      ClauseReader reader) {
    Document document = Document.of("example", Dating.unknown(), text);
    List<Clause> clauses = reader.read(parser.parse(new SentenceSplitter().split(document)));
    Map<Integer, Clause> byHead = new HashMap<>();
    clauses.forEach(clause -> byHead.put(clause.head(), clause));
    return expected.stream()
        .map(line -> line.substring(0, line.indexOf(" = ")))
        .map(word -> word + " = " + status(word, text, clauses, byHead, statuses))
        .toList();
  }

  private static String status(
      String word,
      String text,
      List<Clause> clauses,
      Map<Integer, Clause> byHead,
      Statuses statuses) {
    return clauses.stream()
        .filter(clause -> clause.trigger().of(text).equals(word))
        .findFirst()
        .map(clause -> statuses.of(clause, byHead).name().toLowerCase(Locale.ROOT))
        .orElse("no predicate");
  }
}
