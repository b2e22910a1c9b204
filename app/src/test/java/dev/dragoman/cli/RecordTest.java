package dev.dragoman.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dragoman.lexicon.Tables;
import dev.dragoman.store.ClaimStore;
import dev.dragoman.store.SqlStore;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of the record, as a person gives them. */
class RecordTest {
  private static final Path CORPUS = Path.of("..", "corpus");

  @TempDir private Path home;
  private Path texts = Path.of("");
  private String store = "";
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void folders() throws IOException {
    texts = Files.createDirectory(home.resolve("texts"));
    store = home.resolve("record").toString();
    for (String name : List.of("2015-11-24-jet.txt", "2020-12-14-caatsa.txt")) {
      Files.copy(CORPUS.resolve(name), texts.resolve(name));
    }
  }

  /** Dispatches whose names hold one of these words. */
  private String dispatches(String... words) throws IOException {
    Path folder = Files.createDirectory(home.resolve("dispatches"));
    try (Stream<Path> files = Files.list(CORPUS)) {
      for (Path file : files.sorted().toList()) {
        String name = String.valueOf(file.getFileName());
        if (name.endsWith(".txt") && Stream.of(words).anyMatch(name::contains)) {
          Files.copy(file, folder.resolve(name));
        }
      }
    }
    return folder.toString();
  }

  // The sample's relation begins with a complaint of October 2015 and the shot jet, and turns with
  // the letter of June 2016, the shot ambassador, the missiles, the dead of Idlib and the ceasefire
  // after them; each turn is named by such a deed.
  @Test
  void turnsOfTheSample() {
    assertEquals(0, run("demo", "--no-serve", "--store", store));
    String told = out.toString().replaceAll(" +", " ");
    for (String turn :
        List.of(
            "from 2015-10-01: .*\\n 2015-11-24 190 ",
            "turn of 2016-06-01: .*(\\n .*)*\\n 2016-06-30 085 ",
            "turn of 2016-12-01: .*\\n 2016-12-19 193 ",
            "turn of 2017-05-01: .*\\n 2017-12-29 057 ",
            "turn of 2020-02-01: .*\\n 2020-02-27 190 ",
            "turn of 2020-03-01: .*(\\n .*)*\\n 2020-03-05 0871 ")) {
      assertTrue(Pattern.compile(turn).matcher(told).find(), () -> turn + "\nis not in\n" + told);
    }
    assertEquals(5, told.split("turn of ", -1).length - 1);
  }

  // A run told twice does nothing the second time and says so.
  @Test
  void ingestTwice() throws IOException {
    assertEquals(0, run("ingest", "--store", store, texts.toString()));
    assertTrue(told().startsWith("read 2 documents, 0 already there, 2 coded, "), told());
    List<List<String>> once = claims(store);
    assertFalse(once.size() < 10);
    assertEquals(0, run("ingest", "--store", store, texts.toString()));
    assertTrue(told().contains("read 2 documents, 2 already there, 0 coded, 0 claims"), told());
    assertEquals(once, claims(store));
  }

  // A rule whose code is edited: its claims change, and nothing else does.
  @Test
  void replayOfAnEdit() throws IOException {
    run("ingest", "--store", store, dispatches("decree", "sanction", "caatsa"));
    long made =
        sql(store, "SELECT count(*) FROM claims WHERE rule = 'sanction.impose'").stream()
            .skip(1)
            .mapToLong(row -> Long.parseLong(row.get(0)))
            .sum();
    assertTrue(made > 3, "the sample corpus imposes sanctions: " + made);
    Path pages = Files.createDirectory(home.resolve("pages"));
    String page = Files.readString(Path.of("..", "codebook", "SANCTION.md"));
    String edited = page.replaceFirst("(?m)^163( +sanction\\.impose )", "160$1");
    assertFalse(page.equals(edited));
    Files.writeString(pages.resolve("SANCTION.md"), edited);
    assertEquals(0, run("replay", "--dry-run", "--store", store, "--codebook", pages.toString()));
    assertTrue(told().contains("0 claims gained, 0 lost, " + made + " changed"), () -> told());
    List<String> rules = told().lines().filter(l -> l.matches("[a-z]+\\.[a-z.]+")).toList();
    assertEquals(List.of("sanction.impose"), rules);
    String dry = told();
    assertEquals(0, run("replay", "--store", store, "--codebook", pages.toString()));
    assertEquals(dry, told());
    assertEquals(0, run("replay", "--store", store, "--codebook", pages.toString()));
    assertTrue(told().contains("0 claims gained, 0 lost, 0 changed"), told());
    assertEquals(
        List.of("160"),
        sql(store, "SELECT DISTINCT action FROM claims WHERE rule = 'sanction.impose'").stream()
            .skip(1)
            .map(row -> row.get(0))
            .toList());
  }

  // Forgotten and restored: as if it had always been so.
  @Test
  void forgetAndRestore() throws IOException {
    run("ingest", "--store", store, texts.toString());
    List<List<String>> before = claims(store);
    String backup = home.resolve("backup.zip").toString();
    assertEquals(0, run("backup", "--store", store, backup));
    String id = sql(store, "SELECT min(id) AS id FROM heads").get(1).get(0);
    assertEquals(0, run("forget", "--store", store, id));
    assertFalse(claims(store).equals(before));
    assertEquals(1, run("forget", "--store", store, id));
    String other = home.resolve("other").toString();
    assertEquals(0, run("restore", "--store", other, backup));
    assertEquals(before, claims(other));
    assertEquals(1, run("restore", "--store", other, backup));
    assertTrue(err.toString().contains("only an empty store is restored"), err.toString());
  }

  // Killed twice in the middle and started again, an ingest ends as one that was let be.
  @Test
  void killed() throws Exception {
    String some = dispatches("2015-", "2016-");
    run("ingest", "--store", store, some);
    String killed = home.resolve("killed").toString();
    for (int seconds : List.of(3, 5)) {
      Process process = ingest(killed, some);
      process.waitFor(seconds, TimeUnit.SECONDS);
      process.destroyForcibly().waitFor();
    }
    assertEquals(0, ingest(killed, some).waitFor());
    assertEquals(claims(store), claims(killed));
    for (String table : List.of("documents", "codings", "heads", "quotes", "incidents")) {
      assertEquals(
          sql(store, "SELECT count(*) FROM " + table),
          sql(killed, "SELECT count(*) FROM " + table),
          table);
    }
  }

  // A store that another process holds, a store that is none.
  @Test
  void mistakes() {
    assertEquals(1, run("forget", "--store", "jdbc:mysql://localhost/x", "d1"));
    assertTrue(err.toString().contains("no store: jdbc:mysql://localhost/x"), err.toString());
  }

  private static Process ingest(String store, String texts) throws IOException {
    List<String> command =
        new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"), "-Xmx1g"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of("ingest", "--store", store, texts));
    return new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static List<List<String>> claims(String store) {
    return sql(
        store,
        "SELECT id, document_id, action, source_code, target_code, event_start, status, sentence, incident"
            + " FROM claims ORDER BY document_id, number");
  }

  private static List<List<String>> sql(String store, String select) {
    try (ClaimStore record = SqlStore.open(store, Tables.bundled(), Clock.systemUTC());
        Stream<List<String>> rows = record.sql(select)) {
      return rows.toList();
    }
  }

  private String told() {
    return out.toString();
  }

  private int run(String... arguments) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return Main.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
        .execute(arguments);
  }
}
