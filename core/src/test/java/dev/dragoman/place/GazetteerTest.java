package dev.dragoman.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dragoman.lexicon.Tables;
import dev.dragoman.place.Gazetteer.Kind;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of places, ours and a user's. */
class GazetteerTest {
  private static final String HEADER =
      "geonames\tname\taliases\tcountry\tadmin1\tadmin2\tlat\tlon\tkind\tpopulation";

  private static final Gazetteer OURS = Gazetteer.load(Tables.bundled());

  // Marks, letters that do not decompose, apostrophes and dots, hyphens, abbreviations, blanks.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Córdoba             | cordoba
          Łódź                | lodz
          Tromsø              | tromso
          İzmir               | izmir
          Diyarbakır          | diyarbakir
          Weißenfels          | weissenfels
          Ærø                 | aero
          Dar‘ā               | dara
          Sana'a              | sanaa
          Xi’an               | xian
          Washington, D.C.    | washington, dc
          Port-au-Prince      | port au prince
          Deir ez–Zor         | deir ez zor
          St. Louis           | saint louis
          Mt Vernon           | mount vernon
          Ft. Worth           | fort worth
          Bourg-St-Maurice    | bourg saint maurice
          Brest               | brest
          " Al   Bāb "        | al bab
          Київ                | киів
          """)
  void fold(String name, String key) {
    assertEquals(key, Gazetteer.fold(name));
    assertEquals(key, Gazetteer.fold(key), "a key is its own key");
  }

  // The gazetteer's names are folded from their bytes; what that leaves to the other way is rare.
  @Test
  void aNamesBytesMakeTheSameKey() {
    FoldedBytes folded = new FoldedBytes();
    int left = 0;
    for (int place = 0; place < OURS.size(); place++) {
      String name = OURS.name(place);
      byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
      if (folded.fold(bytes, 0, bytes.length)) {
        String key = new String(folded.key(), 0, folded.length(), StandardCharsets.UTF_8);
        assertEquals(Gazetteer.fold(name), key, name);
      } else {
        left++;
      }
    }
    assertTrue(left < OURS.size() / 100, left + " names");
  }

  private static int only(String name, Kind kind, String country) {
    int[] places =
        Arrays.stream(OURS.named(Gazetteer.fold(name)))
            .filter(place -> OURS.kind(place) == kind && OURS.country(place).equals(country))
            .toArray();
    assertTrue(places.length > 0, name + " " + kind + " " + country);
    return places[0];
  }

  @Test
  void mainNamesComeBeforeAliasesAndLargePlacesBeforeSmallOnes() {
    String key = Gazetteer.fold("Tripoli");
    int[] places = OURS.named(key);
    assertTrue(places.length > 2);
    for (int i = 1; i < places.length; i++) {
      boolean before = OURS.mainName(places[i - 1], key);
      boolean here = OURS.mainName(places[i], key);
      assertTrue(before || !here, "an alias before a main name");
      assertTrue(
          before != here || OURS.population(places[i - 1]) >= OURS.population(places[i]),
          "a small place before a large one");
    }
    assertEquals(0, OURS.named("no such place").length);
  }

  @Test
  void placesLieInDivisionsAndCountries() {
    int mosul = only("Mosul", Kind.CITY, "IRQ");
    assertEquals("Nineveh", OURS.name(OURS.admin1(mosul)));
    assertEquals(Kind.ADMIN2, OURS.kind(OURS.admin2(mosul)));
    assertEquals("Iraq", OURS.name(OURS.countryPlace(mosul)));
    assertEquals(Optional.of("Nineveh"), OURS.place(mosul).admin1());
    assertEquals(-1, OURS.admin1(OURS.admin1(mosul)));
    assertEquals(-1, OURS.countryPlace(OURS.countryPlace(mosul)));
    int pristina = only("Pristina", Kind.CITY, "KSV");
    assertEquals("Kosovo", OURS.name(OURS.countryPlace(pristina)));
  }

  // English and other names of divisions, with the word for the division and without it.
  @ParameterizedTest
  @CsvSource({
    "Tuscany, ITA",
    "Toscana, ITA",
    "Bavaria, DEU",
    "Catalonia, ESP",
    "Idlib, SYR",
    "Aleppo Governorate, SYR",
    "Helmand Province, AFG",
    "Wardak, AFG",
    "Donetsk Oblast, UKR",
    "Tyva, RUS",
    "Rakhine State, MMR"
  })
  void divisions(String name, String country) {
    only(name, Kind.ADMIN1, country);
  }

  @Test
  void theLongestNameOfAFirstWord() {
    assertTrue(OURS.longest("ho") >= 4, "Ho Chi Minh City");
    assertEquals(0, OURS.longest("qqq"));
  }

  @Test
  void handWrittenRowsAddNamesToPlacesOfTheGazetteer() {
    int city = only("Kobani", Kind.CITY, "SYR");
    assertFalse(OURS.mainName(city, "kobani"));
    assertEquals(172256, OURS.place(city).gazetteerId().orElseThrow());
    assertEquals(Kind.REGION, OURS.kind(OURS.named("donbas")[0]));
  }

  private static Gazetteer overlay(Path folder, String... rows) throws IOException {
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("gazetteer.tsv.gz")))) {
      out.write((HEADER + "\n" + String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8));
    }
    return Gazetteer.load(Tables.bundled().overlay(folder));
  }

  @Test
  void aUsersGazetteerTakesThePlaceOfOurs(@TempDir Path folder) throws IOException {
    Gazetteer theirs =
        overlay(
            folder,
            "7\tNether Vale\tUnderdale\tGBR\tV\t\t50.5\t-1.25\tcity\t900",
            "9\tVale\tVale Shire\tGBR\tV\t\t50\t-1\tadmin1\t1000",
            "\tVale Country\t\tXVL\t\t\t-10\t179.999\tcountry\t");
    int[] places = theirs.named("underdale");
    assertEquals(
        List.of(7L),
        Arrays.stream(places).mapToObj(p -> theirs.place(p).gazetteerId().orElse(0)).toList());
    assertEquals("Vale", theirs.name(theirs.admin1(places[0])));
    assertEquals(50.5, theirs.lat(places[0]));
    assertEquals(-1.25, theirs.lon(places[0]));
    assertEquals(-1, theirs.admin2(places[0]));
    assertEquals(Kind.COUNTRY, theirs.kind(theirs.named("vale country")[0]));
    assertEquals(179.999, theirs.lon(theirs.named("vale country")[0]));
    assertTrue(theirs.named("timbuktu").length == 0, "ours is gone");
    assertEquals(Kind.COUNTRY, theirs.kind(theirs.named("iraq")[0]), "countries stay");
  }

  @ParameterizedTest
  @CsvSource({
    "90.5, 0, city, 1, no degrees in lat: '90.5'",
    "x, 0, city, 1, no degrees in lat: 'x'",
    "0, , city, 1, no degrees in lon: ''",
    "0, 0, hamlet, 1, no such kind: 'hamlet'",
    "-180.5, 0, city, 1, no degrees in lat: '-180.5'",
    "0, 180.001, city, 1, no degrees in lon: '180.001'",
    "0, 0, city, many, no number in population: 'many'",
    "0, 0, city, -1, no number in population: '-1'",
    "0, 0, city, 9999999999, no number in population: '9999999999'"
  })
  void aBrokenRowIsToldWithFileAndLine(
      String lat, String lon, String kind, String population, String why, @TempDir Path folder) {
    String row =
        String.join(
            "\t", "7", "Vale", "", "GBR", "", "", lat, lon == null ? "" : lon, kind, population);
    Tables.TableException told =
        assertThrows(Tables.TableException.class, () -> overlay(folder, "", row));
    assertEquals(folder.resolve("gazetteer.tsv.gz") + ":3: " + why, told.getMessage());
  }

  @Test
  void lettersBeyondTheFirstPlaneStay(@TempDir Path folder) throws IOException {
    Gazetteer theirs = overlay(folder, "7\tVale \uD800\uDF30\t\tGBR\t\t\t0\t0\tcity\t1");
    int place = theirs.named(Gazetteer.fold("Vale \uD800\uDF30"))[0];
    assertEquals("Vale \uD800\uDF30", theirs.name(place));
  }

  @Test
  void whatIsNotUtf8IsToldWithFileAndLine(@TempDir Path folder) throws IOException {
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("gazetteer.tsv.gz")))) {
      out.write((HEADER + "\n7\tV").getBytes(StandardCharsets.UTF_8));
      out.write(0xE4);
      out.write("le\t\tGBR\t\t\t0\t0\tcity\t1\n".getBytes(StandardCharsets.UTF_8));
    }
    Tables tables = Tables.bundled().overlay(folder);
    Tables.TableException told =
        assertThrows(Tables.TableException.class, () -> Gazetteer.load(tables));
    assertEquals(folder.resolve("gazetteer.tsv.gz") + ":2: not UTF-8", told.getMessage());
  }

  @Test
  void whatIsNotCompressedIsTold(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("gazetteer.tsv.gz"), HEADER);
    Tables tables = Tables.bundled().overlay(folder);
    Tables.TableException told =
        assertThrows(Tables.TableException.class, () -> Gazetteer.load(tables));
    assertEquals(
        folder.resolve("gazetteer.tsv.gz") + ": cannot be read: Not in GZIP format",
        told.getMessage());
  }
}
