package dev.dragoman;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dragoman.actor.ActorTagger;
import dev.dragoman.codebook.Codebook;
import dev.dragoman.gate.Gate;
import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Dating;
import dev.dragoman.model.Document;
import dev.dragoman.model.Sentence;
import dev.dragoman.text.SentenceSplitter;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The gate with our codebook and lexicon. That no example of the pages is lost, ExamplesTest has.
 */
class GateTest {
  private static final Gate GATE = gate();

  /** Sentences that hold nothing: after so many the gate needs an actor. */
  private static final int OPENING = 7;

  private static final String NOTHING = "It was wet. ";

  private static Gate gate() {
    Tables tables = Tables.bundled();
    return Coder.gate(tables, Codebook.bundled(), ActorTagger.load(tables));
  }

  /**
   * Which sentences of a text that stand behind others are let through, by their numbers from 1.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      quoteCharacter = '~',
      value = {
        // words of a rule and an actor
        "Niger bombed Sudan. @ 1",
        // in capitals, and with other apostrophes
        "NIGER BOMBED SUDAN. @ 1",
        // an actor and no rule; a rule's words and no actor
        "Norway has many fjords. The bread was burned. @ ''",
        // the verb is there, what the rule names beside it is not
        "Norway cut the ribbon. @ ''",
        // the words of a verb may stand apart
        "Norway called the visit of the minister to Sudan off. @ 1",
        // parts of other words are no words
        "The Nigerians were unbombedly happy. @ ''",
        // a name is one only with a capital
        "They may march in turkey feathers and chad slips. @ ''",
        // who speaks is in the sentence of the quotation
        "The weather was fine. \"It was a lovely day out,\" she said. The grass was wet. @ 2",
        // in that before it
        "She added something more. \"It was a lovely day out.\" The grass was wet. @ 1",
        // or in that behind it
        "The grass was wet. \"What a lovely day it was!\" she added. The soup was hot. @ 3",
        // who a pronoun stands for is in the two before it
        "Rain fell. A man came. A woman sat. They bombed Sudan. The soup was hot. @ 2 3 4",
        // two words between marks are a manner of speaking
        "The \"big day\" was wet, she thought. @ ''",
      })
  void letsThrough(String text, String expected) {
    assertEquals(expected.replace("''", ""), numbers(NOTHING.repeat(OPENING) + text, OPENING));
  }

  /** What the lead reports may have its day from a sentence that names nobody. */
  @Test
  void theFirstSentencesNeedNobody() {
    String text = "The attack on Monday went on. ";
    assertEquals("1", numbers(text, 0));
    assertEquals("", numbers(NOTHING.repeat(OPENING) + text, OPENING));
  }

  private static String numbers(String text, int before) {
    Document document = Document.of("gate", Dating.unknown(), text);
    List<Sentence> sentences = new SentenceSplitter().split(document);
    return GATE.worthParsing(document, sentences).stream()
        .map(sentence -> String.valueOf(sentence.index() + 1 - before))
        .collect(Collectors.joining(" "));
  }
}
