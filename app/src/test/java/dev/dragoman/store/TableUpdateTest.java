package dev.dragoman.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Coding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A record follows the tables of the lexicon when these are edited. */
class TableUpdateTest {
  private static final List<Coding> STORY = StoreSamples.story();
  private static final List<Coding> EARLY = STORY.subList(0, 11);
  private static final List<Coding> LATE = STORY.subList(11, STORY.size());

  @TempDir private Path folder;

  /** Rows laid over a table. */
  private enum Edit {
    POINTS("incident_points.tsv", "signal\tpoints\nbase\t-4.5\n"),
    KINDS("happening_kinds.tsv", "kind\tcodes\ntalk\t0|1\nanswer\t1\n"),
    NAMES(
        "cameo.tsv",
        "code\tname\tplover\tmode\tcontext\tquad\tgoldstein\n"
            + Stream.of("010", "036", "040", "046", "057", "190", "195")
                .map(c -> c + "\tDeed " + c + "\t\t\t\t1\t0.0\n")
                .collect(Collectors.joining())),
    COUNTRIES(
        "countries.tsv",
        "code\tname\taliases\tadjectives\tpeople\tcapital\tseats\tlat\tlon\n"
            + Stream.of("IGO", "REB", "NGO", "UNO", "NAT", "MIL", "CVL")
                .map(c -> c + "\tLand " + c + "\t\t\t\t\t\t0\t0\n")
                .collect(Collectors.joining())),
    DATING("en/dating.tsv", "class\twords\nsame\tmilitary|agree|talk|attack|strike|meet\n"),
    COMMON("en/common_words.tsv", "words\nrussian|turkish|syrian|forces|president|minister\n"),
    FORMS("en/irregular_forms.tsv", "lemma\tforms\nrussia\trussian|turkish|syrian|turkey|syria\n"),
    THING("en/one_thing.tsv", "words\npresident|minister|russian|turkish|syrian|forces\n");

    private final String table;
    private final String rows;

    Edit(String table, String rows) {
      this.table = table;
      this.rows = rows;
    }

    private Tables over(Path overlay) throws IOException {
      Path file = overlay.resolve(table);
      Files.createDirectories(file.getParent());
      Files.writeString(file, rows);
      return Tables.bundled().overlay(overlay);
    }
  }

  private static Stream<Arguments> edits() {
    return Stream.of(StoreSamples.Kind.values())
        .flatMap(kind -> Stream.of(Edit.values()).map(edit -> Arguments.of(kind, edit)));
  }

  // A record made with one table and opened with an edited one is what a fresh one is, and so it is
  // where the edit is taken back and more comes in.
  @ParameterizedTest
  @MethodSource("edits")
  void isAsMadeAfresh(StoreSamples.Kind kind, Edit edit) throws IOException {
    List<String> before;
    try (ClaimStore store = kind.open(folder.resolve("old"))) {
      keep(store, EARLY);
      before = contents(store);
    }
    Tables edited = edit.over(folder.resolve("lexicon"));
    try (ClaimStore store = kind.open(folder.resolve("old"), edited);
        ClaimStore afresh = kind.open(folder.resolve("new"), edited)) {
      store.regroup();
      keep(afresh, EARLY);
      assertEquals(contents(afresh), contents(store));
      assertNotEquals(before, contents(store), "an edit that changes nothing tells nothing");
    }
    try (ClaimStore store = kind.open(folder.resolve("old"));
        ClaimStore afresh = kind.open(folder.resolve("all"))) {
      keep(store, LATE);
      keep(afresh, EARLY);
      keep(afresh, LATE);
      assertEquals(contents(afresh), contents(store));
    }
  }

  // What an interrupted run with another table left is made anew too.
  @ParameterizedTest
  @EnumSource(StoreSamples.Kind.class)
  void aRunThatDidNotGroupLeavesNothingMixed(StoreSamples.Kind kind) throws IOException {
    Path one = folder.resolve("one");
    try (ClaimStore store = kind.open(one)) {
      keep(store, EARLY);
    }
    try (ClaimStore store = kind.open(one, Edit.COMMON.over(folder.resolve("lexicon")))) {
      store.keep(LATE, List.of());
    }
    try (ClaimStore store = kind.open(one);
        ClaimStore afresh = kind.open(folder.resolve("two"))) {
      store.regroup();
      keep(afresh, STORY);
      assertEquals(contents(afresh), contents(store));
    }
  }

  // A backup says with what it was made, whatever was noted where it is restored.
  @ParameterizedTest
  @EnumSource(StoreSamples.Kind.class)
  void aBackupSaysWithWhatItWasMade(StoreSamples.Kind kind) throws IOException {
    Tables edited = Edit.POINTS.over(folder.resolve("lexicon"));
    Path file = folder.resolve("backup.zip");
    try (ClaimStore store = kind.open(folder.resolve("one"))) {
      keep(store, EARLY);
      store.backup(file);
    }
    try (ClaimStore store = kind.open(folder.resolve("two"), edited);
        ClaimStore afresh = kind.open(folder.resolve("three"), edited)) {
      store.regroup();
      store.restore(file);
      store.regroup();
      keep(afresh, EARLY);
      assertEquals(contents(afresh), contents(store));
    }
  }

  private static void keep(ClaimStore store, List<Coding> codings) {
    store.keep(codings, List.of());
    store.regroup();
  }

  /** All that comes of tables. */
  private static List<String> contents(ClaimStore store) {
    return Stream.of(
            "id, incident, wording, source_country, target_country FROM claims",
            "* FROM incidents",
            "* FROM claim_keys",
            "* FROM claim_links",
            "* FROM loose",
            "* FROM meta")
        .flatMap(
            select -> store.sql("SELECT " + select).skip(1).map(r -> select + ": " + r).sorted())
        .toList();
  }
}
