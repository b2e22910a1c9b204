package dev.dragoman.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Clause;
import dev.dragoman.model.Dating;
import dev.dragoman.model.Document;
import dev.dragoman.model.Sentence;
import dev.dragoman.model.TimeMention;
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

/** Which expression dates which predicate. */
class EventDatesTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2021, 9, 30);

  // A sentence, then for each predicate the expression that dates it, "-" for none.
  private static final String[][] CASES = {
    // a saying and what is said have days of their own
    {
      "On Tuesday, the minister said the army had bombed the town on Sunday.",
      "said = Tuesday",
      "bombed = Sunday"
    },
    {
      "Rebels attacked the town on Sunday, the ministry said on Monday.",
      "attacked = Sunday",
      "said = Monday"
    },
    // what is said does not take the day of the saying
    {
      "The ministry said on Monday that rebels had attacked the town.",
      "said = Monday",
      "attacked = -"
    },
    // words within words do, unless they were spoken before
    {
      "On Tuesday, the minister said his country hoped the talks would end.",
      "hoped = Tuesday",
      "end = -"
    },
    {"On Tuesday, the minister said his country had hoped for talks.", "hoped = -"},
    // a relative clause has its own
    {
      "In 2019, the government made a purchase that led to sanctions last year.",
      "made = 2019",
      "purchase = 2019",
      "led = last year",
      "sanctions = last year"
    },
    // a noun and its possessive
    {
      "The two countries took different sides in last year's conflict between the republics.",
      "conflict = last year"
    },
    // a participle takes the day of its verb
    {"Rebels attacked the town on Sunday, killing 11 soldiers.", "killing = Sunday"},
    // before the verb, without a preposition
    {"The United States last year imposed sanctions on the bank.", "imposed = last year"},
    // a length that lasts
    {"The region has been controlled by rebels for three years.", "controlled = three years"},
    // a purpose lies where its verb does
    {
      "The president will visit Paris next week to sign an agreement.",
      "visit = next week",
      "sign = next week"
    },
    // an infinitive has its verb's day, and its verb its
    {"The rebels refused to withdraw on Friday.", "refused = Friday", "withdraw = Friday"},
    // what has gone on since something dated has its days
    {"The army has shelled the town since the war began in 2011.", "shelled = 2011"},
    // a year that is part of a name, and the day up to which something lasts, are none
    {"The men were charged under the Security Act 2006.", "charged = -"},
    {"The judges granted bail until a hearing on 1 March.", "granted = -", "hearing = 1 March"},
    // another happening keeps its day
    {"The envoy was freed after Sunday's raid.", "freed = -", "raid = Sunday"},
    // a deed has not the day of what answers it
    {
      "Police arrested the men on Tuesday for attacking a bank.",
      "arrested = Tuesday",
      "attacking = -"
    },
    // a day before which something happened is not its day
    {"Rebels attacked the village before Sunday.", "attacked = -"},
    // a habit, a mere length and "now" date nothing
    {"The army shells the town every day.", "shells = -"},
    {"The ministers praised the three-hour talks.", "praised = -", "talks = -"},
    {"The group now controls the port.", "controls = -"}
  };

  @TestFactory
  Stream<DynamicTest> governing() {
    TimeTagger tagger = TimeTagger.load(Tables.bundled());
    EventDates dates = EventDates.load(Tables.bundled());
    ClauseReader reader = ClauseReader.load(Tables.bundled());
    NlpParser parser = new NlpParser();
    List<DynamicTest> tests = new ArrayList<>();
    for (String[] each : CASES) {
      tests.add(dynamicTest(each[0], () -> check(each, tagger, dates, reader, parser)));
    }
    return tests.stream();
  }

  private static void check(
      String[] expected,
      TimeTagger tagger,
      EventDates dates,
      ClauseReader reader,
      NlpParser parser) {
    Document document = TimePageTest.document(expected[0], Dating.given(PUBLISHED));
    List<Sentence> sentences = new SentenceSplitter().split(document);
    List<TimeMention> times = tagger.find(document, sentences);
    List<Clause> clauses = reader.read(parser.parse(sentences));
    for (int i = 1; i < expected.length; i++) {
      String word = expected[i].substring(0, expected[i].indexOf(" = "));
      String found =
          clauses.stream()
              .filter(c -> c.trigger().of(expected[0]).equals(word))
              .findFirst()
              .map(
                  c ->
                      dates
                          .governing(c, times, Optional.of(PUBLISHED))
                          .map(TimeMention::text)
                          .orElse("-"))
              .orElse("no such predicate");
      assertEquals(expected[i], word + " = " + found);
    }
  }
}
