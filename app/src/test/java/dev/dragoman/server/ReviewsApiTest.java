package dev.dragoman.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Claims explained and judged, filters and feeds, over HTTP. */
class ReviewsApiTest {
  private static String[] page(Served served) {
    return new String[] {"Origin", served.url()};
  }

  @Test
  void claimsAreExplainedJudgedAndExported(@TempDir Path folder) throws Exception {
    try (Served served = Served.of(folder, "2015-11-24-jet.txt")) {
      JsonNode items = served.ask("/api/claims?limit=100").path("items");
      for (JsonNode item : items) {
        String id = item.path("claim").path("id").asText();
        String document = item.path("document").path("id").asText();
        JsonNode why = served.ask("/api/documents/" + document + "/why?claim=" + id);
        assertEquals(item.path("claim").path("rule"), why.path("rule").path("name"));
        assertTrue(why.path("rule").path("line").asInt() > 0);
        assertFalse(why.path("clause").path("voice").asText().equals("unknown"), why.toString());
        assertTrue(why.path("reasons").toString().contains("Time: "), why.toString());
        String review = "/api/claims/" + id + "/review";
        String right = "{\"verdict\": \"right\", \"reviewer\": \"Ada\", \"note\": \"\"}";
        assertEquals(401, served.ask("PUT", review, right).statusCode());
        assertEquals(200, served.ask("PUT", review, right, page(served)).statusCode());
        String wrong = "{\"verdict\": \"right\", \"reviewer\": \"\"}";
        assertEquals(400, served.ask("PUT", review, wrong, page(served)).statusCode());
      }
      String id = items.path(0).path("claim").path("id").asText();
      String corrected =
          "{\"verdict\":\"corrected\",\"reviewer\":\"Ada\",\"corrected\":{\"action\":\"043\"}}";
      assertEquals(
          200,
          served.ask("PUT", "/api/claims/" + id + "/review", corrected, page(served)).statusCode());
      assertEquals(items.size(), served.ask("/api/reviews").path("total").asInt());
      JsonNode all = served.ask("/api/reviews/precision").path("all");
      assertEquals(items.size() - 1, all.path("right").asInt());
      assertTrue(all.path("low").asDouble() < all.path("precision").asDouble());
      assertTrue(served.get("/api/reviews/gold.jsonl").body().contains("\"action\":\"043\""));
      assertEquals(
          "corrected",
          served.ask("/api/claims").path("items").path(0).path("review").path("verdict").asText());
      assertEquals(items.size(), served.ask("/api/stats").path("reviews").asInt());
      assertEquals(
          204,
          served.ask("DELETE", "/api/claims/" + id + "/review", "", page(served)).statusCode());
      String rule = items.path(0).path("claim").path("rule").asText();
      String name =
          served
              .ask(
                  "/api/documents/"
                      + items.path(0).path("document").path("id").asText()
                      + "/why?claim="
                      + id)
              .path("rule")
              .path("page")
              .asText();
      JsonNode codebook = served.ask("/api/codebook/" + name);
      assertTrue(codebook.path("claims").asInt() > 0);
      for (JsonNode part : codebook.path("parts")) {
        for (JsonNode each : part.path("rules")) {
          if (each.path("name").asText().equals(rule)) {
            assertTrue(each.path("claims").asInt() > 0 && each.path("examples").size() > 0);
          }
        }
      }
      var builder = DocumentBuilderFactory.newInstance();
      builder.setNamespaceAware(true);
      byte[] feed = served.get("/feed.atom?limit=5").body().getBytes(StandardCharsets.UTF_8);
      var atom = builder.newDocumentBuilder().parse(new ByteArrayInputStream(feed));
      assertEquals("http://www.w3.org/2005/Atom", atom.getDocumentElement().getNamespaceURI());
      assertEquals(Math.min(5, items.size()), atom.getElementsByTagName("entry").getLength());
    }
  }

  @Test
  void filtersAreKeptAndPrivateWebhooksRefused(@TempDir Path folder) throws Exception {
    try (Served served = Served.of(folder, "2015-11-24-jet.txt")) {
      String filter = "{\"name\": \"Jets\", \"query\": \"?actor=RUS&quad=4\"}";
      var made = served.ask("POST", "/api/filters", filter, page(served));
      assertEquals(201, made.statusCode(), made.body());
      assertEquals("actor=RUS&quad=4", Served.json(made.body()).path("query").asText());
      assertEquals(409, served.ask("POST", "/api/filters", filter, page(served)).statusCode());
      for (String url :
          new String[] {
            "http://127.0.0.1:1/x",
            "http://[::1]/",
            "http://localhost/",
            "ftp://example.org/",
            "http://169.254.169.254/latest",
            "http://u:p@example.org/",
            "file:///etc/passwd"
          }) {
        String body = "{\"name\": \"Hook\", \"query\": \"\", \"webhook\": \"" + url + "\"}";
        assertEquals(400, served.ask("POST", "/api/filters", body, page(served)).statusCode(), url);
      }
      String id = Served.json(made.body()).path("id").asText();
      assertEquals(204, served.ask("DELETE", "/api/filters/" + id, "", page(served)).statusCode());
      assertEquals(0, served.ask("/api/filters").size());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "8.8.8.8, true", "10.0.0.1, false", "172.16.3.4, false", "192.168.1.1, false",
    "100.64.0.1, false", "0.0.0.0, false", "224.0.0.1, false", "255.255.255.255, false",
    "::ffff:127.0.0.1, false", "fc00::1, false", "fe80::1, false", "64:ff9b::7f00:1, false",
    "2002:7f00:1::, false", "2001:0:1::1, false", "2606:4700::1111, true"
  })
  void addressesOfOneselfAreNone(String address, boolean open) throws Exception {
    assertEquals(open, PublicAddresses.open(InetAddress.getByName(address)));
  }
}
