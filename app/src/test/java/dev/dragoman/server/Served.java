package dev.dragoman.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dragoman.Coder;
import dev.dragoman.ingest.IngestRun;
import dev.dragoman.ingest.Rejects;
import dev.dragoman.lexicon.Tables;
import dev.dragoman.read.Read;
import dev.dragoman.read.Reader;
import dev.dragoman.store.ClaimStore;
import dev.dragoman.store.SqlStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** A server of dispatches of the sample corpus, at a free port. */
final class Served implements AutoCloseable {
  private static final Path CORPUS = Path.of("..", "corpus");
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private final HttpClient http = HttpClient.newHttpClient();
  private final ClaimStore store;
  private final Server server;

  /** Loaded once for all tests of a run. */
  private static final class Loaded {
    private static final Coder CODER = Coder.bundled();
  }

  static Coder coder() {
    return Loaded.CODER;
  }

  /**
   * @param folder an empty one
   * @param words of which the dispatches' file names hold one
   */
  static Served of(Path folder, String... words) throws IOException {
    return of(folder, new Access("127.0.0.1", 0, List.of(), List.of()), words);
  }

  static Served of(Path folder, Access access, String... words) throws IOException {
    ClaimStore store = SqlStore.open(folder.toString(), Tables.bundled(), Clock.systemUTC());
    Reader reader = Reader.load(Tables.bundled());
    IngestRun run = new IngestRun(store, coder(), 2, new Rejects());
    try (Stream<Path> files = Files.list(CORPUS)) {
      Stream<Read> reads =
          files
              .filter(f -> f.toString().endsWith(".txt"))
              .filter(f -> Stream.of(words).anyMatch(f.getFileName().toString()::contains))
              .sorted()
              .flatMap(reader::read);
      run.run(reads.iterator(), () -> {}, () -> false);
    }
    store.regroup();
    return new Served(store, access);
  }

  private Served(ClaimStore store, Access access) throws IOException {
    this.store = store;
    this.server =
        Server.start(
            new Services(store, Served::coder, Tables.bundled(), Clock.systemUTC()), access);
  }

  String url() {
    return "http://127.0.0.1:" + server.port();
  }

  Server server() {
    return server;
  }

  ClaimStore store() {
    return store;
  }

  /** An answer, whatever its status. */
  HttpResponse<String> ask(String method, String path, String body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(url() + path))
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  HttpResponse<String> get(String path, String... headers) {
    return ask("GET", path, "", headers);
  }

  /** What a path answers as JSON. */
  JsonNode ask(String path) {
    return json(get(path).body());
  }

  static JsonNode json(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(text, e);
    }
  }

  @Override
  public void close() {
    server.close();
    store.close();
  }
}
