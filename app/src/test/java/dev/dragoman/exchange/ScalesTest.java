package dev.dragoman.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dragoman.Actions;
import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Action;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the publishers' tables contradict each other. */
class ScalesTest {
  private final Scales scales = Scales.load(Tables.bundled());
  private final Actions actions = Actions.load(Tables.bundled());

  @ParameterizedTest
  @CsvSource({
    // code, quad classes of GDELT, Phoenix and PLOVER, values of GDELT, Phoenix and ICEWS
    "016,  1, 0, ,  -2.0, 3.4, -5",
    "022,  1, 0, 3,  3.2, 3.4, 3.4",
    "036,  1, 1, 1,  4.0, 4.0, 4.0",
    "090,  2, 3, 3, -2.0, -2.0, -2.0",
    "141,  3, 4, 4, -6.5, -6.5, -6.5",
    "163,  4, 3, 3, -8.0, -6.5, -8.0",
    "195,  4, 4, 4, -10, -10, -10",
    // a code that a publisher does not have has its parent's value
    "1952, 4, 4, 4, -10, -10, -10",
  })
  void eachPublisherHasItsOwn(
      String code,
      Integer gdelt,
      Integer phoenix,
      Integer plover,
      double gdeltValue,
      double phoenixValue,
      double icewsValue) {
    Action action = actions.of(code, Optional.empty());
    assertEquals(Optional.ofNullable(gdelt), scales.quad(action, Scales.Quad.GDELT));
    assertEquals(Optional.ofNullable(phoenix), scales.quad(action, Scales.Quad.PHOENIX));
    assertEquals(Optional.ofNullable(plover), scales.quad(action, Scales.Quad.PLOVER));
    assertEquals(Optional.of(gdeltValue), scales.goldstein(action, Scales.Goldstein.GDELT));
    assertEquals(Optional.of(phoenixValue), scales.goldstein(action, Scales.Goldstein.PHOENIX));
    assertEquals(Optional.of(icewsValue), scales.goldstein(action, Scales.Goldstein.ICEWS));
  }
}
