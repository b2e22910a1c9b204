package dev.dragoman.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // one holds all words of the other
        "the Peruvian army's  ; Peruvian army        ; true",
        "Peru                 ; the president of Peru; true",
        // half of all words are shared, or fewer
        "army of Peru         ; Peru navy            ; false",
        "northern Peru rebels ; northern Peru army   ; true",
        "Peru                 ; Chile                ; false",
        // idle words alone are better than none
        "his                  ; His                  ; true",
        // no actor is the same as no actor only
        "''                   ; ''                   ; true",
        "''                   ; Peru                 ; false",
      })
  void spansAreComparedLoosely(String one, String other, boolean agree) {
    Set<String> idle = Set.of("the", "of", "his");
    assertEquals(agree, Wording.of(one, idle).agrees(Wording.of(other, idle)));
    assertEquals(agree, Wording.of(other, idle).agrees(Wording.of(one, idle)));
  }
}
