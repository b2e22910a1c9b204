package dev.dragoman.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Dating;
import dev.dragoman.model.Document;
import dev.dragoman.model.Sentence;
import dev.dragoman.text.ClauseReader;
import dev.dragoman.text.NlpParser;
import dev.dragoman.text.SentenceSplitter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Between which days a text without a date was published. */
class PublicationBoundsTest {
  private static final String LATER = "The envoy came on 14 May 2023.";

  // A text, then from/to, "-" where it is open.
  private static final String[][] CASES = {
    // an expression beside an event's word and both its parties
    {
      "They quarrelled over last year's war between Armenia and Azerbaijan.",
      "2021-01-01/2021-12-31"
    },
    {"The envoy spoke of last month's coup in Myanmar.", "2021-03-01/2021-03-31"},
    {"The envoy spoke of the coup in Honduras last year.", "2010-01-01/2010-12-31"},
    // an expression that reaches up to publication says less
    {"The general has ruled since last month's coup in Myanmar.", "-/-"},
    // two coups of one country: either may be meant
    {"Donors have not forgotten last year's coup in Mali.", "2013-01-01/2022-12-31"},
    // one party alone, or a word too far away, names no event
    {"They quarrelled over last year's war in Armenia.", "-/-"},
    {
      "Last year he sold the house in which he had spent the whole war, in Armenia or Azerbaijan.",
      "-/-"
    },
    // a name that means one event alone
    {"The Kargil War taught the generals patience.", "1999-05-03/-"},
    // but not what was spoken of before
    {"The Brexit referendum divides the party.", "-/-"},
    // what is told as past
    {"The treaty was signed on 14 May 2019, and the ships left in June 2020.", "2020-06-01/-"},
    {"The summit will open on 14 May 2030.", "-/-"},
    {"The party could win in 2031.", "-/-"},
    {"Ministers met on Sunday.", "-/-"}
  };

  @TestFactory
  Stream<DynamicTest> bounds() {
    TimeTagger tagger = TimeTagger.load(Tables.bundled());
    PublicationBounds bounds = PublicationBounds.load(Tables.bundled(), tagger);
    ClauseReader reader = ClauseReader.load(Tables.bundled());
    NlpParser parser = new NlpParser();
    List<DynamicTest> tests = new ArrayList<>();
    for (String[] each : CASES) {
      tests.add(
          dynamicTest(
              each[0],
              () -> {
                Dating dating = narrowed(each[0], Dating.unknown(), bounds, tagger, reader, parser);
                assertEquals(each[1], open(dating.earliest()) + "/" + open(dating.latest()));
                assertEquals(each[1].equals("-/-"), dating.reason().isEmpty());
              }));
    }
    Dating page =
        new Dating(
            Optional.empty(),
            Optional.empty(),
            Optional.of(LocalDate.of(2021, 6, 30)),
            Dating.Basis.INFERRED,
            Optional.of("the page was made on 2021-06-30"));
    tests.add(
        dynamicTest(
            "a page's own bound stays where it is the narrower",
            () -> {
              Dating dating = narrowed(CASES[0][0], page, bounds, tagger, reader, parser);
              assertEquals(
                  "2021-01-01/2021-06-30", open(dating.earliest()) + "/" + open(dating.latest()));
              assertEquals(
                  "the page was made on 2021-06-30; “last year” tells of the Second"
                      + " Nagorno-Karabakh War (2020-09-27 to 2020-11-10)",
                  dating.reason().orElseThrow());
            }));
    // A text, then the day of publication, where the page was made on 2021-06-30; "-" for none.
    String[][] datelines = {
      {"ANKARA, March 5 (Reuters) - Police arrested two men.", "2021-03-05"},
      {"ANKARA, Turkey, Sept. 5 (AP) — Police arrested two men.", "2020-09-05"},
      {"KHARTOUM, 29 February - Police arrested two men.", "2020-02-29"},
      // a year of its own, a day in the sentence, or none at all
      {"ANKARA, March 5, 2019 (Reuters) - Police arrested two men.", "-"},
      {"Ankara, March 5 was a day of mourning.", "-"},
      {"ANKARA (Reuters) - Police arrested two men on March 5.", "-"},
      // told as past: no March lies between that day and the page's
      {"ANKARA, March 5 (Reuters) - Two men were arrested on 14 May 2021.", "-"}
    };
    for (String[] each : datelines) {
      tests.add(
          dynamicTest(
              each[0],
              () -> {
                Dating dating = narrowed(each[0], page, bounds, tagger, reader, parser);
                assertEquals(each[1], open(dating.date()));
                Dating unknown =
                    narrowed(each[0], Dating.unknown(), bounds, tagger, reader, parser);
                assertEquals("-", open(unknown.date()), "no bound, no day");
              }));
    }
    tests.add(
        dynamicTest(
            "what leaves no day is dropped",
            () -> assertEquals(page, narrowed(LATER, page, bounds, tagger, reader, parser))));
    tests.add(
        dynamicTest(
            "a known day is left alone",
            () -> {
              Dating known = Dating.given(LocalDate.of(2024, 7, 19));
              assertEquals(known, narrowed(CASES[0][0], known, bounds, tagger, reader, parser));
            }));
    return tests.stream();
  }

  private static String open(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("-");
  }

  private static Dating narrowed(
      String text,
      Dating before,
      PublicationBounds bounds,
      TimeTagger tagger,
      ClauseReader reader,
      NlpParser parser) {
    Document document = TimePageTest.document(text, before);
    List<Sentence> sentences = new SentenceSplitter().split(document);
    return bounds.narrow(
        document,
        sentences,
        tagger.find(document, sentences),
        reader.read(parser.parse(sentences)));
  }
}
