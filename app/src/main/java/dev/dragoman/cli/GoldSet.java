package dev.dragoman.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dragoman.model.Reject;
import dev.dragoman.read.Read;
import dev.dragoman.read.Reader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Texts with the relations that people marked in them, one JSON object a line: {@code id?, text,
 * date?, title?, events}, each event {@code action, source_text, target_text}. An action is a CAMEO
 * code or the name of a PLOVER type, a date {@code 2021-09-30} or {@code 20210930}, the spans the
 * words of the text; null or missing is "no actor". Other keys are ignored.
 */
final class GoldSet {
  private final ObjectMapper mapper = new ObjectMapper();
  private final Labels labels;
  private final Map<String, Item> items = new LinkedHashMap<>();
  private final List<Reject> rejects = new ArrayList<>();
  private final StringBuilder documents = new StringBuilder();
  private final String file;

  /**
   * One text.
   *
   * @param origin file and line
   * @param line from one
   * @param id as given, otherwise the origin
   * @param text as given
   * @param relations marked in it
   */
  record Item(String origin, int line, String id, String text, List<Relation> relations) {}

  private GoldSet(String file, Labels labels) {
    this.file = file;
    this.labels = labels;
  }

  /**
   * Reads a file; a line that is not as it should be is a reject, and the others are read.
   *
   * @throws IOException where the file cannot be read
   */
  static GoldSet read(Path file, Labels labels) throws IOException {
    GoldSet gold = new GoldSet(file.toString(), labels);
    int number = 0;
    for (byte[] line : lines(Files.readAllBytes(file))) {
      number++;
      gold.line(number, line);
    }
    return gold;
  }

  /** By origin, in the order of the file. */
  Map<String, Item> items() {
    return items;
  }

  List<Reject> rejects() {
    return rejects;
  }

  /** The texts as documents; their origins are those of the items. */
  Stream<Read> documents(Reader reader) {
    return items.isEmpty()
        ? Stream.empty()
        : reader.read(
            file, new ByteArrayInputStream(documents.toString().getBytes(StandardCharsets.UTF_8)));
  }

  private void line(int number, byte[] bytes) {
    String origin = file + ":" + number;
    try {
      String line = utf8(bytes);
      if (!line.isBlank()) {
        JsonNode node = mapper.readTree(line);
        Item item = item(origin, number, node);
        documents.append(document(item, node));
        items.put(origin, item);
      }
    } catch (CharacterCodingException e) {
      rejects.add(new Reject(origin, "its bytes are not UTF-8"));
    } catch (JsonProcessingException e) {
      rejects.add(new Reject(origin, "broken JSON: " + e.getOriginalMessage().split("\n", 2)[0]));
    } catch (Broken e) {
      rejects.add(new Reject(origin, e.reason));
    }
    documents.append('\n'); // a line that is left out keeps the number of the next
  }

  private Item item(String origin, int number, JsonNode node) throws Broken {
    if (!node.isObject()) {
      throw new Broken("not a JSON object");
    }
    String text = string(node, "text").orElseThrow(() -> new Broken("no text"));
    JsonNode events = node.path("events");
    if (!events.isArray()) {
      throw new Broken("'events' is not a list");
    }
    List<Relation> relations = new ArrayList<>();
    for (JsonNode event : events) {
      String action =
          string(event, "action").orElseThrow(() -> new Broken("an event has no action"));
      Relation relation =
          labels
              .gold(action, string(event, "source_text"), string(event, "target_text"))
              .orElseThrow(() -> new Broken("no such " + labels.scale() + ": " + action));
      if (!relation.label().isEmpty() && !relations.contains(relation)) {
        relations.add(relation);
      }
    }
    return new Item(origin, number, string(node, "id").orElse(origin), text, relations);
  }

  private String document(Item item, JsonNode node) throws Broken {
    ObjectNode document = mapper.createObjectNode();
    document.put("id", item.id());
    document.put("text", item.text());
    Optional<String> title = string(node, "title");
    if (title.isPresent()) {
      document.put("title", title.get());
    }
    Optional<String> date = string(node, "date");
    if (date.isPresent()) {
      String day = date.get().replaceFirst("^(\\d{4})(\\d\\d)(\\d\\d)$", "$1-$2-$3");
      if (!day.matches("\\d{4}-\\d\\d-\\d\\d")) {
        throw new Broken("'date' is no day: " + date.get());
      }
      document.put("published", day);
    }
    return document.toString();
  }

  private static Optional<String> string(JsonNode node, String key) throws Broken {
    JsonNode value = node.path(key);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isTextual()) {
      throw new Broken("'" + key + "' is not a string");
    }
    return Optional.of(value.asText()).filter(v -> !v.isBlank());
  }

  private static String utf8(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes))
        .toString();
  }

  private static List<byte[]> lines(byte[] bytes) {
    List<byte[]> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= bytes.length; i++) {
      if (i == bytes.length || bytes[i] == '\n') {
        lines.add(java.util.Arrays.copyOfRange(bytes, start, i));
        start = i + 1;
      }
    }
    return lines;
  }

  /** A line that is not as it should be. */
  private static final class Broken extends Exception {
    private static final long serialVersionUID = 1L;
    private final String reason;

    Broken(String reason) {
      super(reason);
      this.reason = reason;
    }
  }
}
