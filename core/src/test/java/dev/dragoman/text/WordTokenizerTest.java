package dev.dragoman.text;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same tokens as NLP4J's own, whatever the words are. */
class WordTokenizerTest {
  private static final Tokenizer OURS = new WordTokenizer();
  private static final Tokenizer NLP4J = new EnglishTokenizer();

  @ParameterizedTest
  @ValueSource(
      strings = {
        // plain words, among them those that the tokenizer parts: cannot, gonna
        "The minister cannot say whether they are gonna leave",
        "I wanna know, lemme see, dunno XD",
        // marks at the ends, apostrophes, hyphens
        "\"Peru's army,\" he said, \"won't re-enter the mid-town (or so).\"",
        // currencies and units with their digits
        "US$20m, 30km, USD100, 5mg of it, €7 and 12kg",
        // dates, years, numbers
        "No. 5 of '99, 1,000 in 2021-22, 5th, 3:30 p.m. on 4/5/2021",
        // hyperlinks, addresses, emoticons
        "see www.example.org/a?b=c or mail a.b@example.org :-) <3",
        // other letters
        "Ångström met Łukasz in São Tomé",
        "U.S. troops, e.g. in St. Louis... left?!"
      })
  void sameTokens(String text) {
    assertEquals(tokens(NLP4J, text), tokens(OURS, text));
  }

  @Test
  @Timeout(value = 5, unit = SECONDS)
  void whatHasNoBlanksEnds() {
    assertEquals(1, OURS.tokenize("a.b-c_".repeat(50_000)).size());
  }

  private static List<String> tokens(Tokenizer tokenizer, String text) {
    return tokenizer.segmentize(text).stream()
        .map(
            sentence ->
                sentence.stream()
                    .map(t -> t.getWordForm() + "@" + t.getStartOffset() + "-" + t.getEndOffset())
                    .toList()
                    .toString())
        .toList();
  }
}
