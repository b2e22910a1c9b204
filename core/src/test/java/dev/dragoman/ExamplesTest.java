package dev.dragoman;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dragoman.codebook.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The pages' own examples: what should pass does, what is marked todo does not yet, every rule is
 * shown by one that passes, and no two rules tie.
 */
class ExamplesTest {
  @Test
  void theExamplesOfThePagesPass() {
    Coder coder = Coder.bundled();
    Examples examples = new Examples(coder);
    List<String> wrong = new ArrayList<>();
    int passed = 0;
    for (Page page : coder.codebook().pages()) {
      List<Examples.Result> results = examples.run(page);
      Examples.problems(page, results).stream().map(Object::toString).forEach(wrong::add);
      for (Examples.Result result : results) {
        passed += result.passed() ? 1 : 0;
        if (result.passed() == result.example().todo()) {
          wrong.add(
              result.example().file()
                  + ":"
                  + result.example().line()
                  + (result.passed() ? ": todo, but it passes" : ": got " + result.got()));
        }
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(passed >= 200, "only " + passed + " examples pass");
  }
}
