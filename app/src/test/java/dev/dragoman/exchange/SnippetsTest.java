package dev.dragoman.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.dragoman.model.Claim;
import dev.dragoman.model.Coding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** docs/snippets on files that the exporters wrote: all of them draw the same relation. */
class SnippetsTest {
  private static final Path SNIPPETS = Path.of("..", "docs", "snippets").toAbsolutePath();

  @TempDir static Path folder;
  private static List<String> expected = List.of();

  /** Claims of one action and day are an incident here: what is asked is how snippets count. */
  @BeforeAll
  static void export() throws IOException, SQLException {
    List<StoredClaim> claims = new ArrayList<>();
    for (Coding coding : SampleCorpus.codings()) {
      SampleCorpus.stored(coding).forEach(claim -> claims.add(inIncident(claim)));
    }
    for (ExportFormat format : List.of(ExportFormat.CSV, ExportFormat.PARQUET)) {
      try (Exporter out =
          format.open(folder.resolve("claims." + format.suffix()), ExportOptions.standard())) {
        for (StoredClaim claim : claims) {
          out.write(claim);
        }
      }
    }
    expected = duckdb();
  }

  private static StoredClaim inIncident(StoredClaim stored) {
    Claim claim = stored.claim();
    String id = claim.action().cameo() + claim.when().interval().map(Object::toString).orElse("");
    return new StoredClaim(
        claim,
        stored.document(),
        stored.sentence(),
        stored.sentenceNumber(),
        stored.codebook(),
        Optional.of(new StoredClaim.Membership(id, 1, 1, 1, 1)),
        stored.added());
  }

  private static List<String> duckdb() throws IOException, SQLException {
    String sql =
        Files.readString(SNIPPETS.resolve("relation.sql"))
            .replace("claims.parquet", folder.resolve("claims.parquet").toString());
    List<String> rows = new ArrayList<>(List.of("month,cooperation,conflict,balance"));
    try (var connection = DriverManager.getConnection("jdbc:duckdb:");
        var statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      while (row.next()) {
        rows.add(
            row.getString(1)
                + ","
                + row.getLong(2)
                + ","
                + row.getLong(3)
                + ","
                + row.getDouble(4));
      }
    }
    return rows;
  }

  @Test
  void sqlDrawsTheTurnOfNovember2015() {
    assertTrue(expected.size() > 20, "only " + expected.size() + " months");
    String november = row("2015-11");
    String[] cells = november.split(",");
    assertTrue(Integer.parseInt(cells[2]) > Integer.parseInt(cells[1]), november);
    assertTrue(Double.parseDouble(cells[3]) < 0, november);
  }

  private static String row(String month) {
    return expected.stream().filter(r -> r.startsWith(month)).findFirst().orElseThrow();
  }

  @Test
  void pandasDrawsTheSame() throws Exception {
    assumeTrue(runs("python3", "-c", "import pandas"), "python3 has no pandas");
    assertEquals(expected, run("python3", SNIPPETS.resolve("relation.py").toString()));
  }

  @Test
  void rDrawsTheSame() throws Exception {
    assumeTrue(runs("Rscript", "--version"), "there is no Rscript");
    assertEquals(expected, run("Rscript", SNIPPETS.resolve("relation.R").toString()));
  }

  private static boolean runs(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static List<String> run(String... command) throws Exception {
    Path out = folder.resolve("relation.csv");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertTrue(process.waitFor(2, TimeUnit.MINUTES), "it does not end");
    assertEquals(0, process.exitValue());
    return Files.readString(out, StandardCharsets.UTF_8)
        .lines()
        .map(SnippetsTest::numbers)
        .toList();
  }

  /** R writes 3 where others write 3.0. */
  private static String numbers(String row) {
    int comma = row.lastIndexOf(',');
    String last = row.substring(comma + 1);
    return last.matches("-?\\d+") ? row + ".0" : row;
  }
}
