package dev.dragoman.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dragoman.lexicon.Tables;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dictionaries of an invented world. */
class PetrarchImportTest {
  private static final String ACTORS =
      """
      <!-- a comment
           of two lines -->
      # another
      LYONESSE_  [LYO]   # the country
      +CAMELOT_
      +LYONESSIAN ; from an old file

      QUEEN_MORGAUSE
      +MORGAUSE_OF_ORKNEY_(MO)_
      \t[LYOELI < 20010101]
      \t[LYOGOV 20010101-20041231]
      \t[LYOOPP >20050101]
      \t[LYO]

      ROUND_TABLE [LYOMIL]
      THE_GREEN_KNIGHTS_ [LYOREB]
      GRAIL_SOCIETY [NGOLYO]
      LORD_OF_AVALON
      \t[--- < 010101]
      \t[AVA]

      TINTAGEL [LYOX]
      NAMELESS
      UNCLOSED [LYO
      LATE_KNIGHT [LYOMIL 20090231-20100101]
      BACKWARDS [LYOGOV 20100101-20090101]
      """;

  private static final String AGENTS =
      """
      !PERSON! = MAN, WOMEN
      SQUIRE [~MIL]  # plural made
      LADY [~ELI]
      COURT {} [~GOV]
      OX_OF_STATE {OXEN_OF_STATE} [~GOV]
      PALACE!PERSON! [~GOV]
      FRIAR [NGO~]
      NOTHING
      JOUST!NOBODY! [~CVL]
      """;

  private record Result(List<String> rejects, PetrarchImport petrarch) {}

  private static Result run(Path folder, String... texts) throws IOException {
    List<String> rejects = new ArrayList<>();
    try (LexiconFolder out = LexiconFolder.create(folder.resolve("out"), "PETRARCH")) {
      PetrarchImport petrarch =
          new PetrarchImport(
              Tables.bundled(),
              out,
              r -> rejects.add(r.origin().replaceFirst(".*/", "") + ": " + r.reason()));
      for (int i = 0; i < texts.length; i++) {
        Path file = folder.resolve(i + ".txt");
        Files.writeString(file, texts[i]);
        petrarch.read(file);
      }
      return new Result(rejects, petrarch);
    }
  }

  private static List<String> table(Path folder, String name) throws IOException {
    return Files.readAllLines(folder.resolve("out").resolve(name)).stream()
        .skip(1)
        .map(line -> line.replace("\t", " ; ").strip())
        .toList();
  }

  @Test
  void actorsBecomeRowsWithTheirDays(@TempDir Path folder) throws IOException {
    Result result = run(folder, ACTORS);
    assertEquals(
        List.of(
            "queen-morgause ; Queen Morgause ; QUEEN MORGAUSE|MORGAUSE OF ORKNEY|MO ; person ; LYOELI ;  ;  ; 2000-12-31 ; PETRARCH",
            "queen-morgause ; Queen Morgause ;  ; person ; LYOGOV ;  ; 2001-01-01 ; 2004-12-31 ; PETRARCH",
            "queen-morgause ; Queen Morgause ;  ; person ; LYOOPP ;  ; 2005-01-01 ;  ; PETRARCH",
            "queen-morgause ; Queen Morgause ;  ; person ; LYO ;  ;  ;  ; PETRARCH",
            "round-table ; Round Table ; ROUND TABLE ; military ; LYOMIL ;  ;  ;  ; PETRARCH",
            "the-green-knights ; The Green Knights ; THE GREEN KNIGHTS ; armed ; LYOREB ;  ;  ;  ; PETRARCH",
            "grail-society ; Grail Society ; GRAIL SOCIETY ; organisation ; NGOLYO ;  ;  ;  ; PETRARCH",
            "lord-of-avalon ; Lord Of Avalon ; LORD OF AVALON ; government ; AVA ;  ; 2001-01-01 ;  ; PETRARCH"),
        table(folder, "actors.tsv"));
    assertEquals(
        List.of(
            "LYO ; Lyonesse ; Lyonesse|Camelot|Lyonessian ; Lyonesse|Camelot|Lyonessian ;  ;  ;  ;  ;"),
        table(folder, "countries.tsv"));
    assertEquals(
        List.of(
            "0.txt:22: CAMEO actor codes are groups of three letters: [LYOX]",
            "0.txt:23: no code: NAMELESS",
            "0.txt:24: a bracket too few or too many: UNCLOSED [LYO",
            "0.txt:25: not a day: 20090231",
            "0.txt:26: ends before it starts: [LYOGOV 20100101-20090101]"),
        result.rejects());
    assertEquals(Optional.of(LocalDate.of(2005, 1, 1)), result.petrarch().latest());
    assertEquals(6, result.petrarch().entries());
  }

  @Test
  void agentsBecomeRoleWords(@TempDir Path folder) throws IOException {
    Result result = run(folder, AGENTS);
    assertEquals(
        List.of(
            "squire|squires ; MIL ; group ; MIL",
            "lady|ladies ; ELI ; person ; ELI",
            "court ; GOV ; group ; GOV",
            "ox of state|oxen of state ; GOV ; group ; GOV",
            "palaceman|palacewomen ; GOV ; group ; GOV"),
        table(folder, "roles.tsv"));
    assertEquals(
        List.of(
            "0.txt:7: a role before the country has no place in our tables: [NGO~]",
            "0.txt:8: not an agent with its role: NOTHING",
            "0.txt:9: no such set of words: !NOBODY!"),
        result.rejects());
  }

  @Test
  void otherDictionariesAreRejectedWhole(@TempDir Path folder) throws IOException {
    Result result = run(folder, "--- JOUST [190] ---\nJOUST\n", "TEA_TIME\nHOLIDAY\n");
    assertEquals(2, result.rejects().size(), result.rejects()::toString);
    assertEquals(
        "0.txt:1: neither a dictionary of actors nor of agents: --- JOUST [190] ---",
        result.rejects().get(0));
  }

  @Test
  void latinLettersAreReadLineByLine(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("mixed.txt");
    byte[] utf8 = "MÜNCHEN_WATCH [LYOMED]\n".getBytes(StandardCharsets.UTF_8);
    byte[] latin = "MÜNSTER_WATCH [LYOMED]\n".getBytes(StandardCharsets.ISO_8859_1);
    Files.write(file, utf8);
    Files.write(file, latin, java.nio.file.StandardOpenOption.APPEND);
    assertEquals(
        List.of("MÜNCHEN_WATCH [LYOMED]", "MÜNSTER_WATCH [LYOMED]"),
        PetrarchLines.read(file).stream().map(PetrarchLines.Line::text).toList());
  }

  /** A code, then the days that it is read as. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "LYO                      ; LYO    ;            ;           ",
        "lyo < 950601             ; LYO    ;            ; 1995-05-31",
        "LYOGOV >20010101         ; LYOGOV ; 2001-01-01 ;           ",
        "LYOGOV 990101 - 20041231 ; LYOGOV ; 1999-01-01 ; 2004-12-31",
        "---                      ; ---    ;            ;           ",
      })
  void codesHaveDays(
      String text,
      String name,
      @org.jspecify.annotations.Nullable LocalDate from,
      @org.jspecify.annotations.Nullable LocalDate to) {
    assertEquals(
        new PetrarchCode(name, Optional.ofNullable(from), Optional.ofNullable(to)),
        PetrarchCode.parse(text));
  }
}
