package dev.dragoman.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dragoman.lexicon.Tables;
import dev.dragoman.place.Gazetteer;
import dev.dragoman.place.Gazetteer.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A dump of invented places in real countries, and one country; plain and packed. */
class GeonamesImportTest {
  private static final List<String> DUMP =
      List.of(
          line("1", "Kosovo", "Kosova,XKX", "42.6", "20.9", "A", "PCLI", "XK", "00", "", "1800000"),
          line("2", "Valdur Maakond", "Valdur", "58.5", "25.5", "A", "ADM1", "EE", "V", "", "5000"),
          line("3", "Alam Vald", "", "58.4", "25.4", "A", "ADM2", "EE", "V", "07", "900"),
          line(
              "4",
              "Tõrvik",
              "Torvik,Тырвик,TRV,Tervik",
              "58.41",
              "25.41234",
              "P",
              "PPL",
              "EE",
              "V",
              "07",
              "800"),
          line("5", "Tühiküla", "", "58.4", "25.4", "P", "PPL", "EE", "V", "07", "3"),
          line("6", "Vana Tõrvik", "", "58.4", "25.4", "P", "PPLH", "EE", "V", "07", "0"),
          line("7", "Tõrviku Laht", "", "58.3", "25.3", "H", "BAY", "EE", "V", "", "0"),
          line("8", "Far", "", "91", "25.3", "P", "PPL", "EE", "V", "", "0"),
          line("9", "Nowhere", "", "58", "25", "P", "PPL", "QQ", "V", "", "0"),
          line("x", "Unnumbered", "", "58", "25", "P", "PPL", "EE", "V", "", "0"),
          line("10", "Uncounted", "", "58", "25", "P", "PPL", "EE", "V", "", "many"),
          "11\tshort");

  private static final List<String> NAMES =
      List.of(
          "100\t4\ten\tTorvick\t1\t\t\t",
          "101\t4\ten\tTorvickstown\t\t\t\t1",
          "102\t4\ten\tThe Big Torch\t\t\t1\t",
          "103\t4\tfr\tTorville\t\t\t\t",
          "104\t4\t\tToerwik",
          "105\t4\tlink\tthe address of a page\t\t\t\t",
          "106\t4\tru\tТырвик\t\t\t\t",
          "107\tfour\ten\tTorvick\t\t\t\t");

  private static String line(
      String id,
      String name,
      String names,
      String lat,
      String lon,
      String feature,
      String code,
      String country,
      String admin1,
      String admin2,
      String population) {
    return String.join(
        "\t",
        id,
        name,
        name,
        names,
        lat,
        lon,
        feature,
        code,
        country,
        "",
        admin1,
        admin2,
        "",
        "",
        population,
        "",
        "",
        "",
        "2020-01-01");
  }

  private final List<String> rejects = new ArrayList<>();
  private final int[] progress = {0};
  @TempDir private Path folder;

  private Path file(String name, List<String> lines) throws IOException {
    Path file = folder.resolve(name);
    byte[] text = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    if (!name.endsWith(".zip")) {
      return Files.write(file, text);
    }
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("codes.txt"));
      zip.write('x');
      zip.putNextEntry(new ZipEntry("table.txt"));
      zip.write(text);
    }
    return file;
  }

  private interface Reading {
    void read(GeonamesImport places) throws IOException;
  }

  private GeonamesImport read(List<String> features, long least, Reading reading)
      throws IOException {
    try (LexiconFolder out = LexiconFolder.create(folder.resolve("out"), "GeoNames")) {
      GeonamesImport places = new GeonamesImport(Tables.bundled(), out, features, least);
      reading.read(places);
      return places;
    }
  }

  private List<String> rows() throws IOException {
    try (BufferedReader rows =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(folder.resolve("out/gazetteer.tsv.gz"))),
                StandardCharsets.UTF_8))) {
      return rows.lines().skip(1).map(row -> row.replace("\t", ";")).sorted().toList();
    }
  }

  private void reject(dev.dragoman.model.Reject reject) {
    rejects.add(reject.origin().replaceFirst(".*/", "") + ": " + reject.reason());
  }

  @ParameterizedTest
  @ValueSource(strings = {"dump.txt", "dump.zip"})
  void placesBecomeRowsAndTheGazetteerReadsThem(String name) throws IOException {
    Path dump = file(name, DUMP);
    GeonamesImport places =
        read(List.of("A", "P"), 10, each -> each.read(dump, this::reject, () -> progress[0]++));
    assertEquals(
        List.of(
            "1;Kosovo;Kosova;KSV;;;42.6;20.9;country;1800000",
            "2;Valdur Maakond;Valdur;EST;V;;58.5;25.5;admin1;5000",
            "3;Alam Vald;;EST;V;07;58.4;25.4;admin2;900",
            "4;Tõrvik;Tervik;EST;V;07;58.41;25.412;city;800"),
        rows());
    assertEquals(4, places.places());
    assertEquals(
        Map.of(
            "a smaller population", 1L,
            "a feature that is no place of the gazetteer", 1L,
            "of another feature class", 1L),
        places.skipped());
    assertEquals(
        List.of(
            name + ":8: no degrees: '91'",
            name + ":9: no such country: 'QQ'",
            name + ":10: no geonames id: 'x'",
            name + ":11: no population: 'many'",
            name + ":12: 2 cells, but there are 19 columns"),
        rejects);
    assertEquals(DUMP.size(), progress[0]);

    Gazetteer gazetteer = Gazetteer.load(Tables.bundled().overlay(folder.resolve("out")));
    int city = gazetteer.named("torvik")[0];
    assertEquals("Valdur Maakond", gazetteer.name(gazetteer.admin1(city)));
    assertEquals("Alam Vald", gazetteer.name(gazetteer.admin2(city)));
    assertEquals("Estonia", gazetteer.name(gazetteer.countryPlace(city)));
    int kosovo = gazetteer.named("kosovo")[0];
    assertEquals(Kind.COUNTRY, gazetteer.kind(kosovo));
    assertEquals(1800000, gazetteer.population(kosovo));
  }

  @Test
  void alternateNamesAreJoined() throws IOException {
    Path dump = file("dump.zip", DUMP.subList(0, 7));
    Path names = file("names.zip", NAMES);
    read(
        List.of("P", "H"),
        10,
        each -> each.read(dump, names, List.of("en"), this::reject, () -> progress[0]++));
    assertEquals(
        List.of(
            "4;Torvick;Tõrvik|Torvickstown|Toerwik;EST;V;07;58.41;25.412;city;800",
            "7;Tõrviku Laht;;EST;V;;58.3;25.3;water;"),
        rows());
    assertEquals(List.of("names.zip:8: no geonames id: 'four'"), rejects);
    assertEquals(7 + NAMES.size(), progress[0]);
    Gazetteer gazetteer = Gazetteer.load(Tables.bundled().overlay(folder.resolve("out")));
    assertTrue(gazetteer.kind(gazetteer.named("torviku laht")[0]) == Kind.WATER);
  }
}
