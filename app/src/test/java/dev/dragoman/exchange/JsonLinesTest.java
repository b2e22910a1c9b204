package dev.dragoman.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dragoman.Samples;
import dev.dragoman.model.Coding;
import dev.dragoman.model.Dating;
import dev.dragoman.model.Document;
import dev.dragoman.model.Reject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The output contract: keys, their order, and nulls. */
class JsonLinesTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void aCodingHasEveryFieldInItsPlace() throws IOException {
    assertEquals(expected("coding.json"), pretty(new JsonLines(true).line(Samples.coding())));
  }

  @Test
  void aReadingHasEveryFieldInItsPlace() throws IOException {
    assertEquals(expected("reading.json"), pretty(JsonLines.line(Samples.document())));
  }

  @Test
  void mentionsAreThereOnlyWhenAskedFor() throws IOException {
    JsonNode line = JSON.readTree(new JsonLines(false).line(Samples.coding()));
    assertFalse(line.has("mentions"));
  }

  @Test
  void aCodingIsOneLine() {
    assertEquals(1, new JsonLines(true).line(Samples.coding()).lines().count());
  }

  @Test
  void whatIsNotKnownIsNull() throws IOException {
    Document bare = Document.of("d", Dating.unknown(), "Nothing.");
    assertEquals(
        "{\"document\":{\"id\":\"d\",\"url\":null,\"title\":null,\"outlet\":null,\"agency\":null,"
            + "\"byline\":null,\"language\":\"en\",\"published\":{\"date\":null,\"earliest\":null,"
            + "\"latest\":null,\"basis\":\"none\",\"reason\":null},\"fetched\":null},"
            + "\"text\":\"Nothing.\",\"claims\":[],\"quotes\":[],\"rejects\":[{\"origin\":\"in.jsonl:1\",\"reason\":\"no\"}]}",
        new JsonLines(false).line(Coding.rejected(bare, new Reject("in.jsonl:1", "no"))));
  }

  /** Both sides through the same printer: only layout is lost, order and nulls are not. */
  private static String pretty(String json) throws IOException {
    return JSON.readTree(json).toPrettyString();
  }

  private static String expected(String name) throws IOException {
    try (InputStream in = JsonLinesTest.class.getResourceAsStream(name)) {
      assertNotNull(in, name);
      return pretty(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
