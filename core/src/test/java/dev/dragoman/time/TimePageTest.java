package dev.dragoman.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Dating;
import dev.dragoman.model.Document;
import dev.dragoman.model.TimeInterval;
import dev.dragoman.model.TimeMention;
import dev.dragoman.text.SentenceSplitter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs the examples of {@code codebook/_TIME.md}. */
class TimePageTest {
  private static final Pattern EXAMPLE =
      Pattern.compile("(?ms)^```time(.*?)\\n(.*?)\\n(.*?)\\n```");
  private static final int LEAST = 60;
  private static final TimeTagger TAGGER = TimeTagger.load(Tables.bundled());

  @TestFactory
  Stream<DynamicTest> examples() throws IOException {
    String page = page();
    List<DynamicTest> tests = new ArrayList<>();
    Matcher examples = EXAMPLE.matcher(page);
    while (examples.find()) {
      String day = examples.group(1).strip();
      Dating dating = day.isEmpty() ? Dating.unknown() : Dating.given(LocalDate.parse(day));
      String text = examples.group(2);
      String expected = examples.group(3);
      long line = page.substring(0, examples.start()).lines().count() + 1;
      tests.add(
          dynamicTest(
              "_TIME.md:" + line + " " + text, () -> assertEquals(expected, found(text, dating))));
    }
    assertTrue(tests.size() >= LEAST, "the page has too few examples");
    return tests.stream();
  }

  // What both bounds of publication agree on is known, all else is not.
  @Test
  void boundsOfPublication() {
    Dating between =
        new Dating(
            Optional.empty(),
            Optional.of(LocalDate.of(2021, 9, 28)),
            Optional.of(LocalDate.of(2021, 9, 30)),
            Dating.Basis.INFERRED,
            Optional.empty());
    Dating latest =
        new Dating(
            Optional.empty(),
            Optional.empty(),
            between.latest(),
            Dating.Basis.INFERRED,
            Optional.empty());
    String text = "Last year a deal was signed, and yesterday it was dropped.";
    assertEquals("Last year = 2020-01-01/2020-12-31 year\nyesterday = -", found(text, between));
    assertEquals("Last year = -\nyesterday = -", found(text, latest));
  }

  // TimeML's types and values.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They met on Sunday. | DATE 2021-09-26",
        "They met on Sunday night. | TIME 2021-09-26TNI",
        "They met at 5:30 p.m. on Sunday. | TIME 2021-09-26T17:30",
        "They met last week. | DATE 2021-W38",
        "They met in August. | DATE 2021-08",
        "They met last summer. | DATE 2021-SU",
        "They met in the third quarter. | DATE 2021-Q3",
        "They fought for three years. | DURATION P3Y",
        "They fought for two decades. | DURATION P20Y",
        "They talked for 2 1/2 hours. | DURATION PT2.5H",
        "They fought for several weeks. | DURATION PXW",
        "They meet every Friday. | SET XXXX-WXX-5",
        "They meet every two weeks. | SET P2W",
        "They met recently. | DATE PAST_REF",
        "They control it now. | DATE PRESENT_REF",
        "They will meet in the near future. | DATE FUTURE_REF",
        "It fell in 480 BC. | DATE BC0480",
        "It began in the 1990s. | DATE 199",
        "It began in nineteen ninety-four. | DATE 1994"
      })
  void values(String text, String expected) {
    List<TimeMention> found = mentions(text, Dating.given(LocalDate.of(2021, 9, 30)));
    assertEquals(1, found.size(), () -> found.toString());
    assertEquals(expected, found.get(0).type() + " " + found.get(0).value());
  }

  // An expression may run over a line break that only wraps the text; the span says where.
  @Test
  void wrappedLines() {
    String text = "The delegation of the northern provinces returned last\nweek.";
    TimeMention mention = mentions(text, Dating.given(LocalDate.of(2021, 9, 30))).get(0);
    assertEquals("last\nweek", mention.span().of(text));
    assertEquals(0, mention.sentence());
  }

  private static String found(String text, Dating dating) {
    List<String> lines = new ArrayList<>();
    for (TimeMention mention : mentions(text, dating)) {
      lines.add(mention.text() + " = " + mention.interval().map(TimePageTest::written).orElse("-"));
    }
    return lines.isEmpty() ? "none" : String.join("\n", lines);
  }

  private static List<TimeMention> mentions(String text, Dating dating) {
    Document document = document(text, dating);
    return TAGGER.find(document, new SentenceSplitter().split(document));
  }

  static Document document(String text, Dating dating) {
    return Document.of("example", dating, text);
  }

  private static String written(TimeInterval interval) {
    boolean day = interval.precision() == TimeInterval.Precision.DAY;
    return day
        ? interval.start().toString()
        : interval.start()
            + "/"
            + interval.end()
            + " "
            + interval.precision().name().toLowerCase(Locale.ROOT);
  }

  private static String page() throws IOException {
    try (InputStream in =
        TimePageTest.class.getResourceAsStream("/dev/dragoman/codebook/_TIME.md")) {
      assertTrue(in != null, "the page is not there");
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
