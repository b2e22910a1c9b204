package dev.dragoman.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiTest {
  private static final String TEXT =
      "{\"id\":\"%s\",\"published\":\"2021-09-30\",\"text\":\"Turkey bombed Kurdish fighters in Afrin on Wednesday, officials said. Russia condemned the attack.\"}";

  private Served served;

  @BeforeAll
  void serve(@TempDir Path folder) throws IOException {
    served = Served.of(folder, "2015-11-24", "2021-09-29", "2016-06");
  }

  @AfterAll
  void close() {
    served.close();
  }

  private static List<String> ids(JsonNode page) {
    return StreamSupport.stream(page.path("items").spliterator(), false)
        .map(i -> i.has("claim") ? i.path("claim").path("id").asText() : i.path("id").asText())
        .toList();
  }

  /** Page after page of a list, three at a time. */
  private List<String> pages(String path) {
    List<String> all = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode page = served.ask(path + "&limit=3" + cursor);
      all.addAll(ids(page));
      cursor =
          page.path("next").isNull()
              ? ""
              : "&cursor=" + URLEncoder.encode(page.path("next").asText(), StandardCharsets.UTF_8);
    } while (!cursor.isEmpty());
    return all;
  }

  // Page after page every list gives each of its items once, in whatever order.
  @Test
  void everyListGoesOnByCursor() {
    for (String path :
        List.of(
            "/api/claims?quad=4",
            "/api/claims?order=latest",
            "/api/incidents?sort=day",
            "/api/incidents?sort=latest",
            "/api/incidents?sort=weight",
            "/api/incidents?sort=newest&actor=RUS",
            "/api/documents?copies=yes",
            "/api/documents?text=jet")) {
      List<String> all = pages(path);
      assertEquals(served.ask(path).path("total").asInt(), all.size(), path);
      assertEquals(all.size(), Set.copyOf(all).size(), path);
      assertTrue(all.size() > 3, path + ": " + all.size());
    }
  }

  @Test
  void incidentsHoldAClaimAskedFor() {
    Set<String> ofClaims = new TreeSet<>();
    for (JsonNode item :
        served.ask("/api/claims?actor=RUS&actor=TUR&quad=4&limit=500").path("items")) {
      ofClaims.add(item.path("incident").path("id").asText());
    }
    JsonNode incidents = served.ask("/api/incidents?actor=RUS&actor=TUR&quad=4&limit=500");
    assertEquals(ofClaims, new TreeSet<>(ids(incidents)));
    assertTrue(
        incidents.path("query").asText().contains("Russia"), incidents.path("query").asText());
  }

  @Test
  void incidentWithAllThatIsTold() {
    String id = ids(served.ask("/api/incidents?sort=weight&limit=1")).get(0);
    JsonNode incident = served.ask("/api/incidents/" + id);
    assertEquals(incident.path("claims").asInt(), incident.path("tellings").size());
    assertEquals(incident.path("documents").asInt(), incident.path("documents_told").size());
    assertEquals(incident, served.ask("/incident/" + id + ".json"));
  }

  @Test
  void documentWithWhatItMentions() {
    String id = ids(served.ask("/api/documents?text=Sochi&limit=1")).get(0);
    JsonNode document = served.ask("/api/documents/" + id);
    String text = document.path("text").asText();
    for (String kind : List.of("actors", "times", "places")) {
      assertFalse(document.path("mentions").path(kind).isEmpty(), kind);
      for (JsonNode mention : document.path("mentions").path(kind)) {
        JsonNode span = mention.path("span");
        assertEquals(
            mention.path("text").asText(),
            text.substring(span.path(0).asInt(), span.path(1).asInt()));
      }
    }
    assertEquals(document.path("document").path("claims").asInt(), document.path("claims").size());
    assertEquals(document, served.ask("/document/" + id + ".json"));
  }

  @Test
  void relationOverDays() {
    JsonNode whole = served.ask("/api/relations?dyad=RUS-TUR&by=year");
    assertEquals("Russia", whole.path("one").path("name").asText());
    JsonNode late = served.ask("/relation/rus-tur.json?by=year&from=2016-06");
    assertTrue(late.path("first").asText().compareTo("2016-06") >= 0, late.toString());
    assertTrue(late.path("periods").size() < whole.path("periods").size());
  }

  @Test
  void searchFindsOfEverything() {
    JsonNode found = served.ask("/api/search?q=Idlib");
    assertFalse(found.path("documents").isEmpty());
    JsonNode first = found.path("documents").path(0);
    JsonNode span = first.path("found").path(0);
    assertEquals(
        "Idlib",
        first.path("snippet").asText().substring(span.path(0).asInt(), span.path(1).asInt()));
    assertEquals("Idlib", found.path("places").path(0).path("name").asText());
    assertEquals(
        "recep-tayyip-erdogan",
        served.ask("/api/search?q=erdogan").path("actors").path(0).path("id").asText());
    assertFalse(served.ask("/api/search?q=sanction").path("rules").isEmpty());
  }

  @Test
  void exportIsAFile() {
    HttpResponse<String> csv = served.get("/api/export?format=csv&quad=4");
    assertEquals("text/csv; charset=utf-8", csv.headers().firstValue("Content-Type").orElse(""));
    assertEquals(
        served.ask("/api/claims?quad=4").path("total").asInt(), csv.body().lines().count() - 1);
    assertTrue(csv.headers().firstValue("Dragoman-Tally").orElse("").contains(" rows of "));
  }

  // path | status | what the answer says
  @Test
  void whatIsWrongIsTold() {
    for (String each :
        List.of(
            "/api/claims?quad=9 | 400 | \"parameter\":\"quad\"",
            "/api/claims?quat=1 | 400 | no such parameter",
            "/api/claims?limit=5000 | 400 | \"parameter\":\"limit\"",
            "/api/claims?cursor=zzz | 400 | \"parameter\":\"cursor\"",
            "/api/incidents?cursor=zzz | 400 | \"parameter\":\"cursor\"",
            "/api/incidents?sort=best | 400 | day, latest, weight, newest",
            "/api/relations?dyad=Russia | 400 | as RUS-TUR",
            "/api/relations?dyad=RUS-TUR&by=decade | 400 | day, week, month, year",
            "/api/export?format=xls | 400 | jsonl, csv",
            "/api/export?format=csv&let-in=all | 400 | negated",
            "/api/search | 400 | \"parameter\":\"q\"",
            "/api/incidents/none | 404 | none",
            "/api/documents/none | 404 | none",
            "/api/nothing | 404 | openapi.yaml",
            "/assets/nothing.js | 404 | nothing",
            "/assets/..%2f..%2fopenapi.yaml | 40 | ",
            "/elsewhere | 404 | elsewhere")) {
      String[] parts = each.split(" \\| ", -1);
      HttpResponse<String> answer = served.get(parts[0]);
      assertTrue(String.valueOf(answer.statusCode()).startsWith(parts[1]), each + ": " + answer);
      assertTrue(answer.body().contains(parts[2]), answer.body());
      if (!parts[2].isEmpty()) {
        assertEquals(
            "application/problem+json", answer.headers().firstValue("Content-Type").orElse(""));
      }
    }
    assertEquals(
        413,
        served
            .ask("POST", "/api/documents", "x".repeat(33 << 20), "Origin", served.url())
            .statusCode());
    assertEquals(405, served.ask("PUT", "/api/claims", "x", "Origin", served.url()).statusCode());
  }

  // The tag stays as long as the record does; what comes in changes it.
  @Test
  void unchangedIsNotSentAgain() {
    HttpResponse<String> first = served.get("/api/stats");
    String tag = first.headers().firstValue("ETag").orElse("");
    assertTrue(tag.startsWith("W/\""), tag);
    HttpResponse<String> same = served.get("/api/stats", "If-None-Match", tag);
    assertEquals(304, same.statusCode());
    assertEquals("", same.body());
    assertFalse(tag.equals(served.get("/api/dyads").headers().firstValue("ETag").orElse("")));
    take("tag");
    HttpResponse<String> later = served.get("/api/stats", "If-None-Match", tag);
    assertEquals(200, later.statusCode());
    forget("tag");
  }

  private JsonNode take(String id) {
    return Served.json(
        served.ask("POST", "/api/documents", TEXT.formatted(id), "Origin", served.url()).body());
  }

  private int forget(String id) {
    return served.ask("DELETE", "/api/documents/" + id, "", "Origin", served.url()).statusCode();
  }

  @Test
  void documentsComeAndGo() {
    JsonNode taken = take("new/one");
    assertEquals(1, taken.path("coded").asInt());
    assertEquals(2, taken.path("claims").asInt());
    assertEquals(1, take("new/one").path("known").asInt());
    assertEquals(204, served.ask("POST", "/api/regroup", "", "Origin", served.url()).statusCode());
    assertEquals(2, served.ask("/api/incidents?document=new%2Fone").path("total").asInt());
    assertEquals(
        "new/one", served.ask("/api/documents/new%2Fone").path("document").path("id").asText());
    assertEquals(204, forget("new%2Fone"));
    assertEquals(404, forget("new%2Fone"));
    JsonNode bad =
        Served.json(
            served.ask("POST", "/api/documents", "{\"id\":\"x\"}", "Origin", served.url()).body());
    assertEquals("no text", bad.path("rejects").path(0).path("reason").asText());
  }

  @Test
  void arrivalsAreHeard() throws IOException {
    var connection = URI.create(served.url() + "/api/stream").toURL().openConnection();
    connection.setRequestProperty("Accept", "text/event-stream");
    connection.setReadTimeout(20_000);
    List<String> events = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); events.size() < 3; line = lines.readLine()) {
        if (line.startsWith(": listening")) {
          take("heard");
        } else if (line.startsWith("event: ")) {
          events.add(line.substring("event: ".length()));
        }
      }
    }
    assertEquals(List.of("document", "claim", "claim"), events);
    forget("heard");
  }

  @Test
  void everyViewIsThePage() {
    for (String path : List.of("/", "/relation/RUS-TUR", "/document/a.txt", "/codebook/SANCTION")) {
      HttpResponse<String> page = served.get(path);
      assertEquals(200, page.statusCode(), path);
      assertTrue(page.body().contains("<div id=\"app\">"), path);
      String policy = page.headers().firstValue("Content-Security-Policy").orElse("");
      assertTrue(policy.contains("default-src 'self'") && !policy.contains("unsafe"), policy);
    }
    String script = served.get("/").body().replaceAll("(?s).*src=\"(/assets/[^\"]+)\".*", "$1");
    assertTrue(
        served.get(script).headers().firstValue("Cache-Control").orElse("").contains("immutable"));
  }

  @Test
  void longAnswersAreGzipped() {
    HttpResponse<String> plain = served.get("/api/claims");
    HttpResponse<String> packed = served.get("/api/claims", "Accept-Encoding", "gzip");
    assertEquals("gzip", packed.headers().firstValue("Content-Encoding").orElse(""));
    assertTrue(packed.headers().allValues("Vary").toString().contains("Accept-Encoding"));
    assertTrue(
        plain.body().length() > 3 * packed.headers().firstValueAsLong("Content-Length").orElse(0));
  }

  @Test
  void metricsAreCounted() {
    served.get("/api/claims?limit=1");
    String metrics = served.get("/metrics").body();
    assertTrue(metrics.contains("route=\"/api/claims\",status=\"200\""), metrics);
    assertTrue(metrics.contains("dragoman_record{of=\"claims\"}"), metrics);
    assertEquals("ok", served.ask("/health").path("status").asText());
  }
}
