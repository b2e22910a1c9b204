package dev.dragoman.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dragoman.codebook.Page.Prose;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A page keeps its prose, its order and its lines. */
class PageTest {
  private static final String TEXT =
      """
      # MINE
      What it is for.

      ```rules en
      163   mine.hit   SOURCE hit TARGET   # "hit with words"
      ```

      In between.

      ```example 2021-06-04
      A hit B.
      .
      nothing
      ```
      """;

  @Test
  void partsComeInOrderWithTheirLines() {
    Page page = Page.parse("pages/MINE.md", TEXT);
    assertEquals("MINE", page.name());
    assertEquals(List.of(1, 4, 8, 10), page.parts().stream().map(Page.Part::line).toList());
    assertEquals(new Prose(1, "# MINE\nWhat it is for."), page.parts().get(0));
    assertEquals(1, page.examples().size());
  }

  @Test
  void aRuleIsShownAsItsPageWritesIt() {
    Rule rule = Page.parse("pages/MINE.md", TEXT).rules().get(0);
    assertEquals(5, rule.line());
    assertEquals("163 mine.hit SOURCE hit TARGET", rule.text());
    assertEquals(Optional.of("\"hit with words\""), rule.comment());
  }

  // The texts of all parts together are the page but for empty lines, so that nothing is lost.
  @Test
  void everyPageOfOursIsWhole() {
    for (Page page : Codebook.bundled().pages()) {
      assertTrue(page.parts().get(0) instanceof Prose, page.name());
      int last = 0;
      for (Page.Part part : page.parts()) {
        assertTrue(part.line() > last, page.name() + ":" + part.line());
        last = part.line();
      }
    }
  }
}
