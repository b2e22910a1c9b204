package dev.dragoman.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code dragoman query} and {@code dragoman export} as a person gives them. */
class QueryCommandTest {
  private static final Path CORPUS = Path.of("..", "corpus");
  private static final Pattern CURSOR = Pattern.compile("--cursor (\\S+)");

  @TempDir private Path home;
  private String store = "";
  private StringWriter out = new StringWriter();
  private StringWriter err = new StringWriter();

  @BeforeEach
  void ingest() {
    store = home.resolve("record").toString();
    assertEquals(
        0,
        run(
            "ingest",
            "--store",
            store,
            "--published",
            "2015-11-24",
            CORPUS.resolve("2015-11-24-jet.txt").toString()));
  }

  private int run(String... args) {
    out = new StringWriter();
    err = new StringWriter();
    return Main.commandLine(new PrintWriter(out, true), new PrintWriter(err, true)).execute(args);
  }

  // The table shows the sentence with its trigger, and page follows page.
  @Test
  void theTableIsForPeople() {
    assertEquals(
        0,
        run("query", "--store", store, "--actor", "TUR", "--actor", "Russia", "--limit", "1"),
        err::toString);
    assertTrue(out.toString().contains("»"), out::toString);
    assertTrue(
        err.toString()
            .startsWith(
                "Claims between Turkey and Russia, by day of the event, first 1.\n1 claim in "),
        err::toString);
    String first = out.toString();
    Matcher cursor = CURSOR.matcher(err.toString());
    assertTrue(cursor.find(), err::toString);
    assertEquals(
        0,
        run(
            "query",
            "--store",
            store,
            "--actor",
            "TUR",
            "--actor",
            "Russia",
            "--limit",
            "1",
            "--cursor",
            cursor.group(1)));
    assertFalse(out.toString().isEmpty());
    assertFalse(first.equals(out.toString()));
  }

  @Test
  void textFormatsGoToStandardOutput() {
    assertEquals(0, run("query", "--store", store, "--format", "jsonl"), err::toString);
    assertTrue(out.toString().lines().allMatch(l -> l.startsWith("{\"claim\":")), out::toString);
    long claims = out.toString().lines().count();
    assertEquals(0, run("query", "--store", store, "--format", "csv"), err::toString);
    assertTrue(out.toString().lines().count() > claims, out::toString);
    assertEquals(2, run("query", "--store", store, "--format", "parquet"));
    assertTrue(err.toString().contains("dragoman export writes it to a file"), err::toString);
  }

  @Test
  void wrongFlagsAreTold() {
    assertEquals(2, run("query", "--store", store, "--status", "hapened"));
    assertTrue(
        err.toString().startsWith("dragoman: --status: 'hapened' is none of happened, "),
        err::toString);
    assertEquals(2, run("query", "--store", store, "--country", "a", "--country", "b"));
    assertEquals(2, run("export", "--store", store, "--format", "xml", "--out", "x"));
    assertTrue(err.toString().contains("there are jsonl, csv, parquet"), err::toString);
  }

  @Test
  void anExportIsAWholeFile() throws IOException {
    for (String format : new String[] {"parquet", "geojson", "gdelt"}) {
      Path file = home.resolve("claims." + format);
      assertEquals(
          0,
          run("export", "--store", store, "--format", format, "--out", file.toString()),
          err::toString);
      assertTrue(Files.size(file) > 100, format);
      assertTrue(err.toString().contains(" claims left out"), err::toString);
    }
    try (var files = Files.list(home)) {
      assertEquals(0, files.filter(f -> f.toString().endsWith(".part")).count());
    }
  }
}
