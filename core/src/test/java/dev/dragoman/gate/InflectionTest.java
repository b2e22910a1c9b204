package dev.dragoman.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dragoman.lexicon.Tables;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionTest {
  private final Inflection inflection = Inflection.load(Tables.bundled());

  @ParameterizedTest
  @CsvSource({
    // the ending is put on
    "attack, attacks attacked attacking",
    // a silent e goes
    "seize, seizes seized seizing",
    // y after a consonant, and after a vowel
    "deny, denies denied denying",
    "deploy, deploys deployed deploying",
    // one consonant after one vowel is doubled
    "ban, bans banned banning",
    "cancel, cancels cancelled canceled cancelling",
    // what hisses
    "clash, clashes clashed clashing",
    "veto, vetoes vetoed vetoing",
    // both spellings
    "organize, organises organised organizing",
    // irregular ones, and longer words made of them
    "strike, strikes struck striking",
    "withdraw, withdrew withdrawn withdrawing",
    "overthrow, overthrew overthrown",
    "serviceman, servicemen",
    "thief, thieves",
  })
  void hasTheForms(String word, String expected) {
    Set<String> forms = inflection.forms(word);
    assertEquals(word, forms.iterator().next());
    for (String form : expected.split(" ")) {
      assertTrue(forms.contains(form), () -> form + " is not in " + forms);
    }
  }
}
