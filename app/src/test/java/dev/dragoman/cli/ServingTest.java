package dev.dragoman.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dragoman.Coder;
import dev.dragoman.lexicon.Tables;
import dev.dragoman.server.Access;
import dev.dragoman.server.Services;
import dev.dragoman.store.ClaimStore;
import dev.dragoman.store.SqlStore;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands on a record that a server holds. */
class ServingTest {
  private static final Path CORPUS = Path.of("..", "corpus");
  private static final List<String> RECORD =
      List.of("--limit", "all", "--format", "jsonl", "--actor", "RUS");

  @TempDir private Path home;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return Main.commandLine(new PrintWriter(out), new PrintWriter(err)).execute(arguments);
  }

  private String[] query(String store) {
    return Stream.concat(Stream.of("query", "--store", store), RECORD.stream())
        .toArray(String[]::new);
  }

  // What the commands say through the server is what they say without it.
  @Test
  void commandsAskTheServer() throws Exception {
    String store = home.resolve("record").toString();
    Path texts = Files.createDirectory(home.resolve("texts"));
    for (String name : List.of("2015-11-24-jet.txt", "2020-12-14-caatsa.txt")) {
      Files.copy(CORPUS.resolve(name), texts.resolve(name));
    }
    Interrupt interrupt = Interrupt.listen();
    CompletableFuture<Void> serving = serve(Path.of(store), interrupt);
    try {
      assertEquals(0, run("ingest", "--store", store, texts.toString()), err.toString());
      assertTrue(out.toString().startsWith("read 2 documents, 0 already there, 2 coded"), told());
      assertTrue(err.toString().startsWith("asking the server at http://127.0.0.1:"), told());
      assertEquals(0, run("ingest", "--store", store, texts.toString()));
      assertTrue(out.toString().startsWith("read 2 documents, 2 already there"), told());
      assertEquals(0, run(query(store)));
      String claims = out.toString();
      assertTrue(claims.lines().count() > 5, told());
      assertEquals(0, run("relation", "--store", store, "RUS", "TUR", "--by", "year"));
      String relation = out.toString();
      Path file = home.resolve("claims.csv");
      assertEquals(
          0, run("export", "--store", store, "--format", "csv", "--out", file.toString()), told());
      String exported = Files.readString(file);
      assertEquals(1, run("backup", "--store", store, home.resolve("b.zip").toString()));
      assertTrue(err.toString().contains("stop that server"), told());
      assertEquals(2, run("ingest", "--store", store, "--lexicon", home.toString(), "x"));
      interrupt.stop(1);
      serving.get(1, TimeUnit.MINUTES);

      assertEquals(0, run(query(store)));
      assertFalse(err.toString().contains("server"), told());
      assertEquals(claims, out.toString());
      run("relation", "--store", store, "RUS", "TUR", "--by", "year");
      assertEquals(relation, out.toString());
      run("export", "--store", store, "--format", "csv", "--out", file.toString());
      assertEquals(exported, Files.readString(file));
    } finally {
      interrupt.close();
    }
  }

  @Test
  void forgettingThroughTheServer() throws Exception {
    Path store = home.resolve("record");
    Path lines = home.resolve("lines.jsonl");
    Files.writeString(
        lines,
        "{\"id\":\"https://example.org/a b\",\"text\":\"Turkey sanctioned Russia on Monday.\"}\n{\"id\":\"two\"}\n");
    Interrupt interrupt = Interrupt.listen();
    CompletableFuture<Void> serving = serve(store, interrupt);
    try {
      assertEquals(1, run("ingest", "--store", store.toString(), lines.toString()));
      assertTrue(err.toString().contains("1  no text: " + lines + ":2"), told());
      String id = "https://example.org/a b";
      assertEquals(0, run("forget", "--store", store.toString(), id), told());
      assertEquals(1, run("forget", "--store", store.toString(), id), told());
    } finally {
      interrupt.stop(1);
      serving.get(1, TimeUnit.MINUTES);
      interrupt.close();
    }
    assertFalse(Files.exists(store.resolve("server.json")));
  }

  // A server that died leaves its file behind; the record is opened all the same.
  @Test
  void aServerThatIsGone() throws IOException {
    Path store = Files.createDirectory(home.resolve("record"));
    Files.writeString(
        store.resolve("server.json"), "{\"url\":\"http://127.0.0.1:9\",\"token\":\"x\"}");
    assertEquals(0, run("query", "--store", store.toString()), told());
  }

  private static CompletableFuture<Void> serve(Path store, Interrupt interrupt)
      throws IOException, InterruptedException {
    CompletableFuture<Void> serving =
        CompletableFuture.runAsync(
            () -> {
              try (ClaimStore record =
                  SqlStore.open(store.toString(), Tables.bundled(), Clock.systemUTC())) {
                Services services =
                    new Services(record, Bundled::coder, Tables.bundled(), Clock.systemUTC());
                Access access = new Access("127.0.0.1", 0, List.of(), List.of());
                PrintWriter nowhere = new PrintWriter(new StringWriter());
                new Serving(services, access, Optional.of(store), "/")
                    .until(interrupt, Console.of(nowhere, nowhere, Main.Colours.never));
              } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
              }
            });
    for (int i = 0; i < 600 && !Files.exists(store.resolve("server.json")); i++) {
      assertFalse(serving.isDone(), () -> "ended: " + serving.handle((v, e) -> e).join());
      Thread.sleep(100);
    }
    return serving;
  }

  private static final class Bundled {
    private static final Coder CODER = Coder.bundled();

    private static Coder coder() {
      return CODER;
    }
  }

  private String told() {
    return out + "\n" + err;
  }
}
