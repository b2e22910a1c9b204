package dev.dragoman.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rule that cannot be read is told with its place. */
class RuleParserTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          163 mine.debar SOURCE debar TARGET[cuontry]; 29
          163 mine.debar SOURCE debar TARGT; 29
          163 mine.debar SOURCE Debar TARGET; 23
          16x mine.debar SOURCE debar TARGET; 1
          """)
  void aBrokenRuleSaysWhere(String rule, int column) {
    String page = "# Mine\n\n```rules en\n" + rule + "\n```\n";
    CodebookException broken =
        assertThrows(CodebookException.class, () -> Page.parse("MINE.md", page));
    assertEquals("MINE.md:4:" + column, place(String.valueOf(broken.getMessage())));
  }

  private static String place(String message) {
    return message.substring(0, message.indexOf(": "));
  }
}
