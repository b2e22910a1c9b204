package dev.dragoman.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteMarksTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      quoteCharacter = '~',
      value = {
        // straight, curly and angle marks; the comma stays inside
        "\"Yes,\" he said. @ Yes,",
        "“Go on,” she said, “now.” @ Go on,|now.",
        "Il a dit «non». @ non",
        // single marks, apostrophes inside and possessives beside
        "He said 'it's over' today. @ it's over",
        "He called it ‘a farmer’s war’ on Monday. @ a farmer’s war",
        "The militants' claim was the officials' own. @ ''",
        // one inside another belongs to the outer
        "“They shouted ‘fire’ twice,” he said. @ They shouted ‘fire’ twice,",
        // feet and inches open nothing
        "He is 5'10\" tall. @ ''",
        // a stray mark that closes nothing
        "It was over. ” @ ''",
        // the wrong way round
        "”It is closed,” he said. @ It is closed,",
        // two apostrophes for one mark
        "``It is closed,'' he said. @ It is closed,",
      })
  void marks(String text, String expected) {
    String found =
        String.join("|", QuoteMarks.find(text).stream().map(s -> s.inner().of(text)).toList());
    assertEquals(expected.replace("''", ""), found);
  }

  /**
   * Without a closing mark a quotation ends with its paragraph; the next paragraph's mark goes on.
   */
  @ParameterizedTest
  @CsvSource({"'“One.\n“Two.”',true", "'“One.”\n“Two.”',false", "'\"One.\n\n\"Two.\"',true"})
  void paragraphs(String text, boolean goesOn) {
    List<QuoteMarks.Stretch> found = QuoteMarks.find(text);
    assertEquals(List.of("One.", "Two."), found.stream().map(s -> s.inner().of(text)).toList());
    assertEquals(goesOn, found.get(0).goesOn());
  }
}
