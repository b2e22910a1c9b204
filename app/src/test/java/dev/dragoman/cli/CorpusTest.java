package dev.dragoman.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Document;
import dev.dragoman.read.Read;
import dev.dragoman.read.Reader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables of the sample corpus fit its texts and each other. */
class CorpusTest {
  private static final Path CORPUS = Path.of("..", "corpus");

  /** Of a copy's sentences so many at least stand in the original. */
  private static final double SHARED = 0.7;

  /** Codes that begin with neither a country nor a role. */
  private static final Set<String> OTHERS = Set.of("NATO", "KRD", "EUR", "IMG");

  private record Row(Map<String, String> cells) {
    String get(String column) {
      return Objects.requireNonNull(cells.get(column), column);
    }
  }

  private final List<String> wrong = new ArrayList<>();
  private final List<Row> index = table("index.tsv");
  private final List<Row> expected = table("expected.tsv");
  private final Map<String, String> texts = texts();

  @Test
  void theIndexNamesEveryTextInTheOrderOfPublication() {
    Instant last = Instant.EPOCH;
    for (Row row : index) {
      String file = row.get("file");
      Instant published = Instant.parse(row.get("published").replaceFirst("Z$", ":00Z"));
      check(!published.isBefore(last), file, "published before the row above");
      check(!day(published).isBefore(day(file)), file, "published before what it tells");
      check(
          row.get("outlet").endsWith(" (sample)"), file, "outlet does not say that it is a sample");
      last = published;
    }
    Set<String> files = new TreeSet<>();
    for (String name : names()) {
      if (name.endsWith(".txt")) {
        files.add(name);
      }
    }
    assertEquals(files, new TreeSet<>(texts.keySet()));
    assertEquals(index.size(), texts.size(), "a file stands twice");
    none();
  }

  @Test
  void aCopySharesItsTextWithAnEarlierDispatchOfTheAgencyItCredits() {
    Map<String, Row> rows = new HashMap<>();
    for (Row row : index) {
      String file = row.get("file");
      String original = row.get("copy_of");
      String agency = row.get("wire");
      check(
          original.equals("-") == agency.equals("-"),
          file,
          "copy_of without wire, or wire without");
      if (!original.equals("-")) {
        Row first = rows.get(original);
        check(
            first != null && agency.equals(first.get("outlet")),
            file,
            "neither an earlier dispatch nor of the agency: " + original);
        check(
            text(file).contains(agency.replace(" (sample)", "")),
            file,
            "does not credit " + agency);
        List<String> own = sentences(file);
        Set<String> theirs = new HashSet<>(sentences(original));
        double shared = (double) own.stream().filter(theirs::contains).count() / own.size();
        check(shared >= SHARED, file, "shares only " + shared);
      }
      rows.put(file, row);
    }
    none();
  }

  @Test
  void expectedClaimsStandInTheirTextsAndSpeakInKnownCodes() {
    Set<String> actions = column("cameo.tsv", "code");
    Set<String> actors = column("countries.tsv", "code");
    actors.addAll(column("roles.tsv", "role"));
    actors.addAll(OTHERS);
    Pattern day = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?)?");
    Predicate<String> actor = c -> c.equals("-") || OTHERS.contains(c) || groups(c, actors);
    Map<String, String> published = new HashMap<>();
    index.forEach(r -> published.put(r.get("file"), r.get("published").substring(0, 10)));
    Set<String> seen = new HashSet<>();
    for (Row row : expected) {
      String file = row.get("file");
      String words = row.get("sentence_words");
      String at = file + ": " + words;
      String text = text(file);
      check(text.split(Pattern.quote(words), -1).length == 2, at, "does not stand once");
      check(text.indexOf(words) > text.indexOf('\n'), at, "stands in the headline");
      check(seen.add(at), at, "twice");
      check(
          published.getOrDefault(file, "").equals(row.get("published")),
          at,
          "published is not the index's");
      all(row, "action", at, actions::contains);
      all(row, "source_code", at, actor);
      all(row, "target_code", at, actor);
      all(row, "when", at, w -> Arrays.stream(w.split("/", -1)).allMatch(d -> calendar(d, day)));
      all(
          row,
          "status",
          at,
          Set.of("happened", "ongoing", "future", "possible", "negated")::contains);
      all(row, "background", at, Set.of("yes", "no")::contains);
      all(row, "killed", at, k -> k.matches("-|\\d+\\+?"));
      check(row.get("incident").matches("-|\\d{4}-\\d\\d-\\d\\d(-[a-z0-9]+)+"), at, "incident");
      check(row.get("optional").matches("yes|no"), at, "optional");
    }
    for (String file : texts.keySet()) {
      check(expected.stream().anyMatch(r -> r.get("file").equals(file)), file, "no claim expected");
    }
    none();
  }

  @Test
  void contradictionsAreBetweenExpectedClaimsOfOneIncident() {
    Map<String, String> incidents = new HashMap<>();
    expected.forEach(
        r -> incidents.put(r.get("file") + ": " + r.get("sentence_words"), r.get("incident")));
    for (Row row : table("contradictions.tsv")) {
      String one = row.get("file") + ": " + row.get("sentence_words");
      String other = row.get("other_file") + ": " + row.get("other_sentence_words");
      check(row.get("kind").matches("denied|blamed|figures|account"), one, "kind");
      check(!one.equals(other), one, "contradicts itself");
      for (String claim : List.of(one, other)) {
        check(
            row.get("incident").equals(incidents.get(claim)), claim, "not " + row.get("incident"));
      }
    }
    none();
  }

  @Test
  void aDispatchHasItsFileAsIdItsDayAndItsAgency() throws IOException {
    List<Read> reads = Corpus.bundled().read(Reader.load(Tables.bundled()));
    assertEquals(index.size(), reads.size());
    for (int i = 0; i < index.size(); i++) {
      Document document = ((Read.Ok) reads.get(i)).document();
      Row row = index.get(i);
      assertEquals(row.get("file"), document.id());
      assertEquals(Optional.of(row.get("outlet")), document.outlet());
      assertEquals(
          Optional.of(LocalDate.parse(row.get("published").substring(0, 10))),
          document.published().date());
      if (!row.get("wire").equals("-")) {
        assertEquals(Optional.of(row.get("wire")), document.agency());
      }
    }
  }

  @Test
  void aDayDoesForAnInstantAndElseTheFileIsTold(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Turkey and Russia signed a treaty on Monday.\n");
    Reader reader = Reader.load(Tables.bundled());
    Files.writeString(folder.resolve("index.tsv"), "file\tpublished\na.txt\t2021-03-04\n");
    Document document = ((Read.Ok) Corpus.of(folder).read(reader).get(0)).document();
    assertEquals(Optional.of(LocalDate.of(2021, 3, 4)), document.published().date());
    Files.writeString(folder.resolve("index.tsv"), "file\tpublished\na.txt\tyesterday\n");
    IOException told = assertThrows(IOException.class, () -> Corpus.of(folder).read(reader));
    assertEquals(
        "index.tsv: a.txt: published is neither a day nor an instant: yesterday",
        told.getMessage());
  }

  private void all(Row row, String column, String at, Predicate<String> known) {
    for (String one : row.get(column).split("\\|", -1)) {
      check(one.equals("*") || known.test(one), at, column + " " + one);
    }
  }

  private static boolean groups(String code, Set<String> known) {
    return code.matches("([A-Z]{3})+") && known.contains(code.substring(0, 3));
  }

  /** Whether it is a year, month or day that the calendar has. */
  private static boolean calendar(String written, Pattern day) {
    if (!day.matcher(written).matches()) {
      return false;
    }
    try {
      return switch (written.length()) {
        case 4 -> true;
        case 7 -> YearMonth.parse(written).getYear() > 0;
        default -> LocalDate.parse(written).getYear() > 0;
      };
    } catch (DateTimeException e) {
      return false;
    }
  }

  private void check(boolean holds, String where, String what) {
    if (!holds) {
      wrong.add(where + ": " + what);
    }
  }

  private void none() {
    assertTrue(wrong.isEmpty(), () -> String.join("\n", wrong));
  }

  private String text(String file) {
    return texts.getOrDefault(file, "");
  }

  private List<String> sentences(String file) {
    String body = text(file).substring(text(file).indexOf('\n')).replaceAll("\\s+", " ").strip();
    return List.of(body.split("(?<=[.?!\"]) "));
  }

  private static LocalDate day(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC).toLocalDate();
  }

  private static LocalDate day(String file) {
    return LocalDate.parse(file.substring(0, 10));
  }

  private Map<String, String> texts() {
    Map<String, String> read = new HashMap<>();
    for (Row row : index) {
      read.put(row.get("file"), string(row.get("file")));
    }
    return read;
  }

  private static Set<String> column(String table, String column) {
    Set<String> values = new HashSet<>();
    Tables.bundled().read(table).forEach(row -> values.add(row.get(column)));
    return values;
  }

  private static List<String> names() {
    try (Stream<Path> files = Files.list(CORPUS)) {
      return files.map(f -> f.getFileName().toString()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Row> table(String name) {
    List<String> lines = string(name).lines().toList();
    String[] header = lines.get(0).split("\t", -1);
    List<Row> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      assertEquals(header.length, cells.length, name + ": " + line);
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < cells.length; i++) {
        row.put(header[i], cells[i]);
      }
      rows.add(new Row(row));
    }
    return rows;
  }

  private static String string(String name) {
    try {
      return Files.readString(CORPUS.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
