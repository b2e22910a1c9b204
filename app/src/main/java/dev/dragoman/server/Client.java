package dev.dragoman.server;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dragoman.store.StoreException;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Asks a server. */
final class Client {
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final Presence server;

  Client(Presence server) {
    this.server = server;
  }

  String url() {
    return server.url();
  }

  /** Whether it is there, and lets in. */
  boolean answers() {
    try {
      HttpRequest ask = request("/api/stats").timeout(PATIENCE).GET().build();
      return http.send(ask, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** {@code ?name=value&...}. */
  static String query(Map<String, List<String>> parameters) {
    return parameters.entrySet().stream()
        .flatMap(e -> e.getValue().stream().map(v -> e.getKey() + "=" + encoded(v)))
        .collect(Collectors.joining("&", "?", ""));
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  JsonNode get(String path) {
    return Json.parse(send(request(path).GET().build()));
  }

  JsonNode post(String path, BodyPublisher body) {
    String answer = send(request(path).POST(body).build());
    return answer.isEmpty() ? Json.object() : Json.parse(answer);
  }

  void post(String path) {
    post(path, BodyPublishers.noBody());
  }

  /** Whether there was something to take away. */
  boolean delete(String path) {
    HttpResponse<String> answer = answer(request(path).DELETE().build());
    if (answer.statusCode() != 404) {
      checked(answer);
    }
    return answer.statusCode() != 404;
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(server.url() + path))
        .header("Authorization", "Bearer " + server.token());
  }

  private String send(HttpRequest request) {
    return checked(answer(request));
  }

  private String checked(HttpResponse<String> answer) {
    if (answer.statusCode() >= 400) {
      throw new StoreException(
          "the server at "
              + server.url()
              + " says: "
              + Json.parse(answer.body()).path("detail").asText());
    }
    return answer.body();
  }

  private HttpResponse<String> answer(HttpRequest request) {
    try {
      return http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new StoreException(
          "the server at " + server.url() + " does not answer: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoreException("interrupted while the server was asked", e);
    }
  }
}
