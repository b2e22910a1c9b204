package dev.dragoman.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Dating;
import dev.dragoman.model.Document;
import dev.dragoman.model.Place;
import dev.dragoman.model.PlaceMention;
import dev.dragoman.text.SentenceSplitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTaggerTest {
  private static PlaceTagger tagger;

  @BeforeAll
  static void load() {
    tagger = PlaceTagger.load(Tables.bundled());
  }

  private static List<PlaceMention> find(String text) {
    Document document = Document.of("1", Dating.unknown(), text);
    return tagger.find(document, new SentenceSplitter().split(document), List.of());
  }

  private static String told(PlaceMention mention) {
    Place place = mention.place();
    return mention.text()
        + "="
        + place.country().orElse("?")
        + place.admin1().map(a -> "/" + a).orElse("");
  }

  /** Which of several places of one name is meant, told by the others of the text. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // the text says so
        "A storm hit the town of Paris, Texas, on Monday.            | Paris=USA/Texas",
        "The fire began in Springfield, Mo., officials said.         | Springfield=USA/Missouri",
        // size, where nothing else tells
        "Leaders met in Paris on Monday.                             | Paris=FRA/Île-de-France",
        // the company it keeps
        "Flights link London with Toronto, Hamilton and Windsor in Ontario. | Hamilton=CAN/Ontario",
        "They drove from Tripoli to Beirut and on to Sidon.          | Tripoli=LBN/North Lebanon",
        "They drove from Tripoli to Benghazi and on to Misrata.      | Tripoli=LBY/Tripoli",
        // a list of states is no list of towns in them
        "Cases were found in Washington, Oregon and Idaho.           | Oregon=USA",
        // names of a list are of one kind
        "Fires burned in Ohio, New York and Texas on Monday.         | New York=USA",
        // a list of countries is no list of towns in them
        "Students came from Mexico, China, Japan and Peru.           | China=CHN",
        // a word beside the name says what it is
        "The fires spread to the state of Washington on Monday.      | Washington=USA",
      })
  void thePlaceMeantIsTheOneTheTextTalksOf(String text, String wanted) {
    List<String> found = find(text).stream().map(PlaceTaggerTest::told).toList();
    assertTrue(found.contains(wanted.strip()), found.toString());
  }

  /** Persons, organisations and words are no places, nor is what is only of a place. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mr. Paris did not reply to questions.    | ''",
        "Russian and Syrian jets were heard.      | ''",
        "She ate a turkey sandwich on the train.  | ''",
        "Reading is good for children.            | ''",
      })
  void whatNamesNoPlaceIsNone(String text, String wanted) {
    assertEquals(
        wanted, find(text).stream().map(PlaceMention::text).collect(Collectors.joining(" ")));
  }

  /** A name that the gazetteer does not have is one behind words that say so. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Troops took the village of Qarabtepelik on Monday.    | Qarabtepelik",
        "Troops took a village called Qarabtepelik on Monday.  | Qarabtepelik",
        "Shells hit the villages of Qarabtepelik on Monday.    | Qarabtepelik",
        "Troops took the Qarabtepelik District on Monday.      | Qarabtepelik District",
      })
  void wordsBesideAnUnknownNameMakeItAPlace(String text, String wanted) {
    assertEquals(List.of(wanted), find(text).stream().map(PlaceMention::text).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en/place_signals.tsv | signal\\tweight\\tright\\tof     | town-off\\t1  | no such signal: 'town-off'",
        "en/place_signals.tsv | signal\\tweight\\tright\\tof     | town-of\\tone | not a number: 'one'",
        "en/place_signals.tsv | signal\\tweight\\tright\\tof     | entity-gpx\\t1 | no such signal: 'entity-gpx'",
        "en/place_words.tsv   | classes\\twords               | town\\tvillage | no such class: town",
        "place_points.tsv     | point\\tvalue\\twhat           | sizes\\t1      | no such point: 'sizes'",
        "place_points.tsv     | point\\tvalue\\twhat           | size\\tone     | not a number: 'one'",
      })
  void whatTheCoderDoesNotKnowIsToldWithFileAndLine(
      String table, String header, String row, String why, @TempDir Path folder)
      throws IOException {
    Path file = folder.resolve(table);
    Files.createDirectories(file.getParent());
    Files.writeString(file, header.replace("\\t", "\t") + "\n" + row.replace("\\t", "\t") + "\n");
    Tables tables = Tables.bundled().overlay(folder);
    Tables.TableException told =
        assertThrows(Tables.TableException.class, () -> PlaceTagger.load(tables));
    assertEquals(file + ":2: " + why, told.getMessage());
  }

  @Test
  void aNameWithoutAnEntryIsAPlaceWithoutAPoint() {
    PlaceMention mention = find("Shells fell on the village of Qarabtepelik on Monday.").get(0);
    assertEquals("Qarabtepelik", mention.place().name());
    assertTrue(mention.place().point().isEmpty());
    assertTrue(mention.place().precision().isEmpty());
  }

  /** "Place=PRECISION": a pin says how exact it is. */
  @ParameterizedTest
  @CsvSource({
    "Fighting went on in Afrin.,CITY",
    "Fighting went on in Syria.,COUNTRY",
    "Fighting went on in Bavaria.,ADMIN1",
    "Fighting went on in the Sahel.,REGION",
    "Fighting went on near Incirlik Air Base.,POINT",
  })
  void aPlaceSaysHowExactItIs(String text, Place.Precision precision) {
    List<PlaceMention> found = find(text);
    assertEquals(1, found.size(), found.toString());
    assertEquals(precision, found.get(0).place().precision().orElseThrow());
  }
}
