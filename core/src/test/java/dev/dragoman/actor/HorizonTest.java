package dev.dragoman.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.dragoman.lexicon.Tables;
import dev.dragoman.lexicon.Tables.TableException;
import dev.dragoman.model.ActorMention;
import dev.dragoman.model.Dating;
import dev.dragoman.model.Document;
import dev.dragoman.text.SentenceSplitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A role without an end holds until its source's horizon, and never after it. */
class HorizonTest {
  private static final String HEADER = "id\tname\taliases\tkind\tcode\toffice\tfrom\tto\tsource";
  @TempDir private Path folder;

  private Tables tables(String... rows) throws IOException {
    Files.write(
        folder.resolve("actors.tsv"), (HEADER + "\n" + String.join("\n", rows)).lines().toList());
    Files.write(folder.resolve("horizons.tsv"), List.of("source\tuntil", "gazette\t2031-12-31"));
    return Tables.bundled().overlay(folder);
  }

  @ParameterizedTest
  @CsvSource({
    // a person's role ends with what its source knows; a group's code does not
    "2029-12-31, Rosa Kemeny, EST",
    "2031-12-31, Rosa Kemeny, ESTGOV",
    "2032-01-01, Rosa Kemeny, EST",
    "2032-01-01, Vesk Front, ESTREB",
    // a user's own source without a horizon holds for ever
    "2032-01-01, Anton Berg, ESTMIL",
  })
  void whatLiesPastTheHorizonHasNoRole(LocalDate day, String name, String code) throws IOException {
    Tables tables =
        tables(
            "kemeny\tRosa Kemeny\t\tperson\tESTGOV\tpresident\t2030-01-01\t\tgazette",
            "berg\tAnton Berg\t\tperson\tESTMIL\t\t2030-01-01\t\tours",
            "front\tVesk Front\t\tarmed\tESTREB\t\t\t\tgazette");
    ActorMention mention = mentions(tables, day, name + " left.").get(0);
    assertEquals(code, ActorCodes.load(tables).code(mention, day).orElse("-"));
  }

  /** The office itself says what its holder is; who that was before is not who it is now. */
  @Test
  void anOfficePastTheHorizonHasNoHolder() throws IOException {
    Tables tables = tables("kemeny\tRosa Kemeny\t\tperson\tESTGOV\tjester\t2030-01-01\t\tgazette");
    ActorLexicon lexicon = ActorLexicon.load(tables);
    assertEquals(1, lexicon.holders("EST", "jester", LocalDate.of(2031, 12, 31)).size());
    assertEquals(0, lexicon.holders("EST", "jester", LocalDate.of(2032, 1, 1)).size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "x ; person ;        ;            ; CAMEO actor codes are groups of three letters: ''",
        "x ; person ; ESTGO  ;            ; CAMEO actor codes are groups of three letters: 'ESTGO'",
        "x ; wizard ; ESTGOV ;            ; no kind of actor: 'wizard'",
        "x ; person ; ESTGOV ; 2030-13-01 ; Text '2030-13-01' could not be parsed",
      })
  void aBadRowIsToldWithFileAndLine(
      String id,
      String kind,
      @org.jspecify.annotations.Nullable String code,
      @org.jspecify.annotations.Nullable String from,
      String why)
      throws IOException {
    String cells =
        String.join(
            "\t", id, "X", "", kind, code == null ? "" : code, "", from == null ? "" : from);
    Tables tables = tables("# a comment", cells);
    TableException told = assertThrows(TableException.class, () -> ActorLexicon.load(tables));
    String place = folder.resolve("actors.tsv") + ":3: ";
    assertEquals(
        place + why, String.valueOf(told.getMessage()).substring(0, (place + why).length()));
  }

  private static List<ActorMention> mentions(Tables tables, LocalDate day, String text) {
    Document document = Document.of("test", Dating.given(day), text);
    return ActorTagger.load(tables)
        .find(document, new SentenceSplitter().split(document), List.of());
  }
}
