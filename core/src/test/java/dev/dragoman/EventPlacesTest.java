package dev.dragoman;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dragoman.model.Coding;
import dev.dragoman.model.Dating;
import dev.dragoman.model.Document;
import dev.dragoman.model.Place;
import dev.dragoman.model.Span;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which place is that of an event word, with the real parser. */
class EventPlacesTest {
  private static Coder coder;

  @BeforeAll
  static void load() {
    coder = Coder.bundled().telling();
  }

  private static Coding code(String text) {
    return coder.code(Document.of("1", Dating.given(LocalDate.of(2021, 9, 30)), text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // on the word itself, on what it is done to, before the clause
        "Police arrested a man from Basra in Erbil.                        | arrested  | Erbil",
        "Gunmen killed two soldiers at a checkpoint in Kirkuk.             | killed    | Kirkuk",
        "In Kirkuk, gunmen killed two soldiers on Sunday.                  | killed    | Kirkuk",
        "The Kirkuk bombing wounded six people.                            | bombing   | Kirkuk",
        // shared by what is said with it
        "Shells hit a market in Kirkuk, wounding six people.               | wounding  | Kirkuk",
        "They fled to Erbil, where militants attacked them.                | attacked  | Erbil",
        // the finer of two
        "Troops entered the town of Ramadi in western Iraq on Monday.      | entered   | Ramadi",
        // a report's place is not that of what is reported, nor the other way round
        "Officials in Amman said rebels had shelled a village near Daraa.  | shelled   | Daraa",
        "The minister said in Amman that rebels had fled.                  | said      | Amman",
        // who acts and whom it is aimed at are no places
        "Washington condemned the attack.                                  | condemned | -",
        "France imposed sanctions on Iran.                                 | imposed   | -",
      })
  void aWordsPlaceIsTheOneItsClauseSays(String text, String word, String wanted) {
    int at = text.indexOf(word);
    List<String> places =
        code(text).mentions().predicates().stream()
            .filter(p -> p.span().start() == at)
            .map(p -> p.place().map(place -> place.of(text)).orElse("-"))
            .toList();
    assertEquals(List.of(wanted), places);
  }

  @Test
  void aClaimSaysWhyItIsThere() {
    var where =
        code("Gunmen killed two soldiers in Kirkuk on Sunday.")
            .claims()
            .get(0)
            .where()
            .orElseThrow();
    assertEquals("IRQ", where.place().country().orElseThrow());
    assertEquals(Place.Precision.CITY, where.place().precision().orElseThrow());
    assertEquals(new Span(30, 36), where.span());
    assertEquals("'in Kirkuk', said of 'killed'", where.reason());
  }
}
