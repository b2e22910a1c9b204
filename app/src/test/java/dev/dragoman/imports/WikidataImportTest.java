package dev.dragoman.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dragoman.lexicon.Tables;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A dump of invented persons and groups in real countries, plain and packed. */
class WikidataImportTest {
  @ParameterizedTest
  @ValueSource(strings = {"dump.json", "dump.json.gz", "dump.json.bz2"})
  void personsAndGroupsBecomeRows(String name, @TempDir Path folder) throws IOException {
    Path dump = folder.resolve(name);
    try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("wikidata.json"));
        OutputStream out = packed(dump)) {
      in.transferTo(out);
    }
    List<String> rejects = new ArrayList<>();
    List<Long> progress = new ArrayList<>(List.of(0L));
    WikidataImport wikidata;
    try (LexiconFolder out = LexiconFolder.create(folder.resolve("out"), "Wikidata")) {
      wikidata = new WikidataImport(Tables.bundled(), out, List.of("en", "fr"));
      wikidata.read(
          dump,
          r -> rejects.add(r.origin().replaceFirst(".*/", "") + ": " + r.reason()),
          bytes -> progress.set(0, bytes));
    }
    List<String> rows =
        Files.readAllLines(folder.resolve("out/actors.tsv")).stream()
            .skip(1)
            .map(line -> line.replace("\t", " ; "))
            .toList();
    assertEquals(
        List.of(
            "Q1001 ; Mara Tolnay ; Mara Tolnaï|M. Tolnay|La Tolnaï ; person ; ESTGOV ; president|leader ; 2021-05-02 ;  ; Wikidata",
            "Q1001 ; Mara Tolnay ;  ; person ; ESTLEG ;  ; 2010-01-01 ; 2014-12-31 ; Wikidata",
            "Q1002 ; Ilmar Kuusk ;  ; person ; ESTGOV ; defence minister ; 2019-03-01 ; 2021-02-28 ; Wikidata",
            "Q1003 ; Amber Front ;  ; armed ; ESTREB ;  ;  ;  ; Wikidata",
            "Q1004 ; League of Ports ; LoP ; organisation ; IGO ;  ;  ;  ; Wikidata"),
        rows);
    assertEquals(
        List.of(
            name + ":8: broken JSON: Unexpected end-of-input in field name",
            name + ":9: no entity: it has no id"),
        rejects);
    assertEquals(
        Map.of(
            "a position held that is of no class of wikidata_classes.tsv", 1L,
            "a position held whose end is not known", 1L,
            "a position held without days that can be read", 1L,
            "an organisation without a country", 1L),
        wikidata.skipped());
    assertEquals(Optional.of(LocalDate.of(2025, 3, 4)), wikidata.modified());
    assertEquals(Files.size(dump), progress.get(0));
  }

  private static OutputStream packed(Path file) throws IOException {
    OutputStream out = Files.newOutputStream(file);
    String name = file.toString();
    if (name.endsWith(".gz")) {
      return new GZIPOutputStream(out);
    }
    return name.endsWith(".bz2") ? new BZip2CompressorOutputStream(out) : out;
  }
}
