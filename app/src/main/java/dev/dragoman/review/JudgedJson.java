package dev.dragoman.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dragoman.exchange.ClaimJson;
import dev.dragoman.exchange.JsonLines;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Reviews with what was judged, as JSON: what {@link ReviewJson} has, {@code type}, {@code
 * document} with {@code id, url, published}, {@code sentence}, and {@code made}, the claim.
 */
public final class JudgedJson {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private JudgedJson() {}

  public static ObjectNode of(Judged judged) {
    ObjectNode json = ReviewJson.of(judged.review());
    json.put("type", judged.type());
    json.putObject("document")
        .put("id", judged.document())
        .put("url", judged.url().orElse(null))
        .put("published", judged.published().map(LocalDate::toString).orElse(null));
    json.put("sentence", judged.sentence());
    try {
      String claim = new JsonLines(false).claim(judged.claim(), judged.codebook());
      json.set("made", MAPPER.readTree(claim));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return json;
  }

  /**
   * What {@link #of} wrote.
   *
   * @throws IOException where it is none
   */
  public static Judged read(JsonNode json, ClaimJson claims) throws IOException {
    ClaimJson.Versioned made = claims.read(json.path("made").toString());
    JsonNode document = json.path("document");
    return new Judged(
        ReviewJson.read(json, json.path("claim").asText(), Instant.parse(json.path("at").asText())),
        made.claim(),
        document.path("id").asText(),
        Optional.ofNullable(document.path("published").textValue()).map(LocalDate::parse),
        Optional.ofNullable(document.path("url").textValue()),
        made.codebook(),
        json.path("sentence").asText());
  }
}
