package dev.dragoman.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dragoman.codebook.Codebook;
import dev.dragoman.codebook.Page;
import dev.dragoman.codebook.Rule;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A rule is shown as its page writes it. */
class RulePatternTest {
  private static final Set<String> STARTS = Set.of("obj:", "to:", "that:", "+");

  @Test
  void aPatternNamesEveryPartOfItsRule() {
    List<Rule> rules =
        Codebook.bundled().pages().stream().map(Page::rules).flatMap(List::stream).toList();
    Set<String> seen = new TreeSet<>();
    for (Rule rule : rules) {
      String pattern = RulePattern.of(rule);
      List<String> words = List.of(pattern.split(" "));
      assertEquals(rule.name(), words.get(1), pattern);
      words.forEach(
          word -> STARTS.stream().filter(word::startsWith).findFirst().ifPresent(seen::add));
      long parts = Stream.of(pattern.split(" ")).filter(w -> w.startsWith("+")).count();
      assertEquals(
          rule.parts().stream()
              .filter(p -> p instanceof Rule.Part.Oblique || p instanceof Rule.Part.ObliqueNoun)
              .count(),
          parts,
          pattern);
    }
    assertEquals(new TreeSet<>(STARTS), seen);
  }
}
