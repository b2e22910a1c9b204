package dev.dragoman.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dragoman.exchange.MissingActors.Missing;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code dragoman lexicon} as a user meets it. */
class LexiconCommandTest {
  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... args) {
    return Main.commandLine(new PrintWriter(out, true), new PrintWriter(err, true)).execute(args);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "lexicon                                          ; no command given",
        "lexicon import                                   ; --petrarch",
        "lexicon import --petrarch a.txt --wikidata b     ; mutually exclusive",
        "lexicon import --petrarch /no/such/file.txt      ; no such file: /no/such/file.txt",
        "lexicon import --wikidata /no/such/dump --out x  ; no such file: /no/such/dump",
        "lexicon import --geonames /no/such.zip --out x   ; no such file: /no/such.zip",
        "lexicon import --petrarch pom.xml --alternate-names pom.xml ; goes with --geonames",
        "lexicon import --geonames pom.xml --features A,Z --out target/none ; no such feature class: Z",
        "lexicon stale --on someday                       ; --on",
        "lexicon stale --list nothing                     ; --list",
        "lexicon missing                                  ; Missing required parameter: 'INPUT'",
      })
  void wrongUseExits2(String line, String told) {
    assertEquals(2, run(line.split("\\s+")), err::toString);
    assertTrue(err.toString().contains(told), err::toString);
  }

  @Test
  void petrarchIsImportedAndBadLinesAreTold() throws IOException {
    Path actors = folder.resolve("actors.txt");
    Files.writeString(
        actors, "LYONESSE [LYO]\nKING_MELIODAS\n\t[LYOGOV >20010101]\nTINTAGEL [LYOX]\n");
    String to = folder.resolve("mine").toString();
    assertEquals(1, run("lexicon", "import", "--petrarch", actors.toString(), "--out", to));
    assertEquals(
        actors + ":4: CAMEO actor codes are groups of three letters: [LYOX]",
        err.toString().strip());
    assertEquals(
        List.of(
            "2 entries imported, 1 line rejected",
            "roles without an end hold until 2001-01-01",
            to + "/actors.tsv: 1 row",
            to + "/countries.tsv: 1 row",
            to + "/horizons.tsv: 1 row"),
        out.toString().lines().toList());
    assertEquals(1, run("lexicon", "import", "--petrarch", actors.toString(), "--out", to));
    assertTrue(err.toString().contains("actors.tsv is there already"), err::toString);
  }

  @Test
  void geonamesIsImportedAndWrongLinesAreTold() throws IOException {
    Path dump = folder.resolve("dump.txt");
    Files.writeString(dump, "7\tVale\tVale\t\t50\t-1\tP\tPPL\tGB\t\tV\t\t\t\t900\t\t\t\t\nVale\n");
    String to = folder.resolve("mine").toString();
    assertEquals(1, run("lexicon", "import", "--geonames", dump.toString(), "--out", to));
    assertEquals(dump + ":2: 1 cells, but there are 19 columns", err.toString().strip());
    assertEquals(
        List.of("1 places imported, 1 line rejected", to + "/gazetteer.tsv.gz: 1 row"),
        out.toString().lines().toList());
  }

  @Test
  void staleCountsAndLists() throws IOException {
    Files.write(
        folder.resolve("actors.tsv"),
        List.of(
            "id\tname\taliases\tkind\tcode\toffice\tfrom\tto\tsource",
            "mel\tKing Meliodas\t\tperson\tLYOGOV\tking\t2001-01-01\t\tchronicle"));
    Files.write(folder.resolve("horizons.tsv"), List.of("source\tuntil", "chronicle\t2004-12-31"));
    String[] on = {"lexicon", "stale", "--on", "2005-01-01", "--lexicon", folder.toString()};
    assertEquals(0, run(on));
    assertTrue(
        out.toString().lines().anyMatch(l -> l.matches(".*actors.tsv +LYO +0 +1 +1")),
        out::toString);
    out.getBuffer().setLength(0);
    assertEquals(
        0,
        run(
            "lexicon",
            "stale",
            "--on",
            "2005-01-01",
            "--lexicon",
            folder.toString(),
            "--list",
            "open",
            "--country",
            "lyo"));
    assertEquals(
        folder.resolve("actors.tsv") + ":2:  King Meliodas  LYOGOV  king  2001-01-01..",
        out.toString().strip());
  }

  @Test
  void missingNamesAreRowsToPaste() throws IOException {
    Path news = folder.resolve("news.jsonl");
    Files.writeString(
        news,
        "{\"id\":\"a\",\"published\":\"2021-06-04\",\"text\":\"Tamsin Trelawny criticised Iran."
            + " Trelawny accused Iran of lying.\"}\n"
            + "{\"id\":\"b\",\"published\":\"2021-06-05\",\"text\":\"French Defence Minister Odo"
            + " Brec met Tamsin Trelawny.\"}\n");
    assertEquals(0, run("lexicon", "missing", news.toString()), err::toString);
    assertEquals(
        List.of(
            "id\tname\taliases\tkind\tcode\toffice\tfrom\tto\tsource",
            "# 3 × a: Tamsin Trelawny criticised Iran.",
            "# 3 × a: Trelawny accused Iran of lying.",
            "# 3 × b: French Defence Minister Odo Brec met Tamsin Trelawny.",
            "tamsin-trelawny\tTamsin Trelawny\t\tperson\t\t\t\t\t"),
        out.toString().lines().toList());
  }

  @Test
  void missingNamesCanBeReadAsText() {
    Missing one = new Missing("Tamsin Trelawny", "person", 3, List.of("a: She spoke.", "b: So."));
    assertEquals(
        List.of("    3  Tamsin Trelawny", "       a: She spoke.", "       b: So."),
        LexiconMissingCommand.text(one, 80, false));
  }
}
