package dev.dragoman.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import dev.dragoman.lexicon.Tables;
import dev.dragoman.store.EventQuery;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** New claims are posted, again after a failure, and never twice. */
class AlertsTest {
  private static final Access LOCAL = new Access("127.0.0.1", 0, List.of(), List.of());

  @Test
  void aClaimIsToldOnceThoughTheFirstAttemptFails(@TempDir Path folder) throws Exception {
    List<String> bodies = new CopyOnWriteArrayList<>();
    HttpServer hook =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    hook.createContext(
        "/",
        exchange -> {
          bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          exchange.sendResponseHeaders(bodies.size() == 1 ? 503 : 204, -1);
          exchange.close();
        });
    hook.start();
    try (Served served = Served.of(folder, "2015-11-24-jet.txt")) {
      String url = "http://127.0.0.1:" + hook.getAddress().getPort() + "/";
      served.store().filters().add("All", EventQuery.all(), Optional.of(url));
      Services services =
          new Services(served.store(), Served::coder, Tables.bundled(), Clock.systemUTC());
      Alerting privately = new Alerting(true, Map.of());
      try (Server first = Server.start(services, LOCAL, privately)) {
        String text = "Russia bombed rebels near Aleppo on Monday, officials said.";
        var taken = served.ask("POST", "/api/documents", text, "Origin", served.url());
        assertEquals(200, taken.statusCode(), taken.body());
        assertTrue(first.port() > 0);
        for (int i = 0; i < 100 && bodies.size() < 2; i++) {
          Thread.sleep(100);
        }
        Thread.sleep(500);
      }
      try (Server again = Server.start(services, LOCAL, privately)) {
        assertTrue(again.port() > 0);
        Thread.sleep(2_500);
      }
      assertEquals(2, bodies.size());
      assertEquals(bodies.get(0), bodies.get(1));
      assertTrue(bodies.get(1).contains("Aleppo"));
    } finally {
      hook.stop(0);
    }
  }
}
