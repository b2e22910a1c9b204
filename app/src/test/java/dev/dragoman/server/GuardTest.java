package dev.dragoman.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dragoman.server.Token.Scope;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is let in. */
class GuardTest {
  private static final String SITE = "https://example.org";
  private static final List<Token> TOKENS =
      List.of(Token.of(Scope.READ, "reader"), Token.of(Scope.WRITE, "writer"));

  @TempDir private Path folder;

  private Served serve(String host) throws IOException {
    return Served.of(folder.resolve("record"), new Access(host, 0, TOKENS, List.of(SITE)));
  }

  /** The status of a request with a host name that Java's client does not let one choose. */
  private static int asked(Served served, String method, String path, String... headers)
      throws IOException {
    int port = Integer.parseInt(served.url().replaceAll(".*:", ""));
    try (Socket socket = new Socket("127.0.0.1", port)) {
      String request =
          method
              + " "
              + path
              + " HTTP/1.1\r\n"
              + String.join("\r\n", headers)
              + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      InputStream in = socket.getInputStream();
      return Integer.parseInt(new String(in.readAllBytes(), StandardCharsets.UTF_8).split(" ")[1]);
    }
  }

  @Test
  void thisMachineReadsFreely() throws IOException {
    try (Served served = serve("127.0.0.1")) {
      String port = served.url().replaceAll(".*:", ":");
      assertEquals(200, asked(served, "GET", "/api/stats", "Host: localhost" + port));
      assertEquals(200, asked(served, "GET", "/api/stats", "Host: 127.0.0.1" + port));
      // a page of elsewhere whose name was made to mean this machine
      assertEquals(403, asked(served, "GET", "/api/stats", "Host: evil.example" + port));
      assertEquals(403, asked(served, "GET", "/", "Host: evil.example"));
      assertEquals(
          200, asked(served, "GET", "/api/stats", "Host: proxy", "Authorization: Bearer reader"));
    }
  }

  // headers | status of a write
  @Test
  void writingIsForThePageAndForTokens() throws IOException {
    try (Served served = serve("127.0.0.1")) {
      assertEquals(401, write(served));
      assertEquals(401, write(served, "Origin", "http://evil.example"));
      assertEquals(401, write(served, "Origin", "null"));
      assertEquals(401, write(served, "Origin", served.url() + ".evil.example"));
      assertEquals(401, write(served, "Origin", SITE));
      assertEquals(204, write(served, "Origin", served.url()));
      assertEquals(204, write(served, "Authorization", "Bearer writer"));
      assertEquals(403, write(served, "Authorization", "Bearer reader"));
      assertEquals(401, write(served, "Authorization", "Bearer nobody"));
    }
  }

  private static int write(Served served, String... headers) {
    return served.ask("POST", "/api/regroup", "", headers).statusCode();
  }

  @Test
  void otherMachinesNeedAToken() throws IOException {
    try (Served served = serve("0.0.0.0")) {
      HttpResponse<String> refused = served.get("/api/stats");
      assertEquals(401, refused.statusCode());
      assertEquals("Bearer", refused.headers().firstValue("WWW-Authenticate").orElse(""));
      assertEquals(401, served.get("/relation/RUS-TUR.json").statusCode());
      assertEquals(401, served.get("/relation/RUS-TUR.json/").statusCode());
      assertEquals(401, served.get("/metrics").statusCode());
      assertEquals(401, write(served, "Origin", served.url()));
      assertEquals(200, served.get("/api/stats", "Authorization", "Bearer reader").statusCode());
      assertEquals(200, served.get("/relation/RUS-TUR").statusCode(), "the page holds no record");
      assertEquals(200, served.get("/health").statusCode());
      assertEquals(200, served.get("/openapi.yaml").statusCode());
    }
  }

  @Test
  void otherAddressesAreRefusedWithoutAToken() {
    assertThrows(
        IllegalArgumentException.class, () -> new Access("0.0.0.0", 0, List.of(), List.of()));
    assertThrows(
        IllegalArgumentException.class, () -> new Access("127.0.0.1", 0, List.of(), List.of("*")));
  }

  @Test
  void namedSitesMayRead() throws IOException {
    try (Served served = serve("127.0.0.1")) {
      assertEquals(Optional.of(SITE), allowed(served.get("/api/stats", "Origin", SITE)));
      assertEquals(Optional.empty(), allowed(served.get("/api/stats", "Origin", "https://a.b")));
      HttpResponse<String> before = served.ask("OPTIONS", "/api/documents", "", "Origin", SITE);
      assertEquals(204, before.statusCode());
      assertEquals(Optional.of(SITE), allowed(before));
    }
  }

  private static Optional<String> allowed(HttpResponse<String> answer) {
    return answer.headers().firstValue("Access-Control-Allow-Origin");
  }

  @Test
  void tokensAreKeptAsHashes() throws IOException {
    Path file = folder.resolve("tokens");
    String secret = Token.random();
    Tokens.add(file, Token.of(Scope.READ, secret));
    Tokens.add(file, Token.of(Scope.WRITE, "other"));
    assertTrue(!Files.readString(file).contains(secret));
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    List<Token> read = Tokens.read(file);
    assertEquals(List.of(Token.of(Scope.READ, secret), Token.of(Scope.WRITE, "other")), read);
    assertTrue(read.get(0).is(secret) && !read.get(0).is("other"));
    Files.writeString(file, "# mine\nread plain-text\nadmin x\n");
    IllegalArgumentException wrong =
        assertThrows(IllegalArgumentException.class, () -> Tokens.read(file));
    assertEquals(file + ":3: a scope is read or write", wrong.getMessage());
  }
}
