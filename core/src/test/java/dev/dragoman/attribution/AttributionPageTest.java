package dev.dragoman.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Attribution;
import dev.dragoman.model.Attribution.Speaker;
import dev.dragoman.model.Dating;
import dev.dragoman.model.Document;
import dev.dragoman.model.Quote;
import dev.dragoman.model.Sentence;
import dev.dragoman.model.Span;
import dev.dragoman.text.NlpParser;
import dev.dragoman.text.SentenceSplitter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples of {@code codebook/_ATTRIBUTION.md}. */
class AttributionPageTest {
  private static final Pattern EXAMPLE =
      Pattern.compile("(?ms)^```attribution\\n(.*?)\\n\\.\\n(.*?)\\n```");

  @TestFactory
  Stream<DynamicTest> examples() throws IOException {
    Attributor attributor = Attributor.load(Tables.bundled());
    NlpParser parser = new NlpParser();
    String page = page();
    List<DynamicTest> tests = new ArrayList<>();
    Matcher examples = EXAMPLE.matcher(page);
    while (examples.find()) {
      String text = examples.group(1);
      List<String> expected = examples.group(2).lines().toList();
      long line = page.substring(0, examples.start()).lines().count() + 1;
      tests.add(
          dynamicTest(
              "_ATTRIBUTION.md:" + line + " " + text.lines().findFirst().orElse(""),
              () -> check(text, expected, attributor, parser)));
    }
    assertFalse(tests.isEmpty(), "the page has no examples");
    return tests.stream();
  }

  private static void check(
      String text, List<String> expected, Attributor attributor, NlpParser parser) {
    Document document = document(text);
    List<Sentence> sentences = new SentenceSplitter().split(document);
    Attributions found = attributor.find(document, sentences, parser.parse(sentences), List.of());
    String says = found.all().stream().map(a -> says(a, text)).collect(Collectors.joining("\n"));
    List<String> quotes = new ArrayList<>();
    for (String line : expected) {
      String body = line.contains(" ") ? line.substring(line.indexOf(' ') + 1).strip() : "";
      switch (line.split(" ")[0]) {
        case "says" ->
            assertTrue(says.lines().anyMatch(body::equals), () -> body + "\nbut found:\n" + says);
        case "quote" -> quotes.add(body);
        case "of" -> assertEquals(body, of(found, text, body.split(" \\| ")[0]));
        case "none" -> {
          assertEquals("", says);
          assertEquals(List.of(), found.quotes());
        }
        default -> throw new IllegalArgumentException("no such line: " + line);
      }
    }
    if (!quotes.isEmpty()) {
      assertEquals(quotes, found.quotes().stream().map(AttributionPageTest::quote).toList());
    }
    for (Quote quote : found.quotes()) {
      assertEquals(quote.text(), quote.span().of(text));
    }
  }

  private static String says(Attribution a, String text) {
    return String.join(
        " | ",
        words(a.speaker()),
        a.speaker().kind().name().toLowerCase(Locale.ROOT),
        a.cue().orElse("-"),
        a.stance().name().toLowerCase(Locale.ROOT),
        a.content().stream().map(s -> s.of(text)).collect(Collectors.joining(" ... ")));
  }

  private static String quote(Quote q) {
    return String.join(
        " | ", words(q.speaker()), q.cue().orElse("-"), q.medium().orElse("-"), q.text());
  }

  private static String of(Attributions found, String text, String word) {
    int at = text.indexOf(word);
    Attribution a = found.of(new Span(at, at + word.length()));
    return Stream.concat(
            Stream.of(word, words(a.speaker())), a.chain().stream().map(AttributionPageTest::words))
        .collect(Collectors.joining(" | "));
  }

  private static String words(Speaker speaker) {
    return speaker.text().isEmpty() ? "-" : speaker.text();
  }

  private static Document document(String text) {
    return Document.of("example", Dating.unknown(), text);
  }

  private static String page() throws IOException {
    try (InputStream in =
        AttributionPageTest.class.getResourceAsStream("/dev/dragoman/codebook/_ATTRIBUTION.md")) {
      return Arrays.stream(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\r?\n", -1))
          .collect(Collectors.joining("\n"));
    }
  }
}
