package dev.dragoman.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dragoman.model.Dating;
import dev.dragoman.model.Document;
import dev.dragoman.model.Document.Anchor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Reads documents as JSON objects: {@code id, text, title?, published?, url?, outlet?, byline?,
 * agency?, language?}; other keys are ignored. The text is taken as it is, so that offsets are
 * those of the input; a title stays apart from it.
 */
final class Jsonl {
  private final ObjectMapper mapper = new ObjectMapper();
  private final Languages languages;

  Jsonl(Languages languages) {
    this.languages = languages;
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

  /**
   * Reads one line.
   *
   * @param origin file and line
   */
  Read line(String origin, String line) {
    try {
      return object(origin, mapper.readTree(line));
    } catch (JsonProcessingException e) {
      return Read.bad(origin, broken(e));
    }
  }

  /**
   * Reads a whole JSON file: one object, or an array of them; of an array each is told by its
   * place, from one.
   *
   * @param origin the file
   */
  Iterator<Read> file(String origin, String text) {
    List<Read> reads = new ArrayList<>();
    try {
      JsonNode root = mapper.readTree(text);
      if (root.isArray()) {
        for (JsonNode each : root) {
          reads.add(object(origin + "[" + (reads.size() + 1) + "]", each));
        }
      } else {
        reads.add(object(origin, root));
      }
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      reads.add(Read.bad(origin + ":" + line, broken(e)));
    }
    return reads.iterator();
  }

  /** Whether a text is one JSON value and nothing else. */
  boolean whole(String line) {
    try {
      return mapper.readTree(line).isObject();
    } catch (JsonProcessingException e) {
      return false;
    }
  }

  private static String broken(JsonProcessingException e) {
    int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
    String message = e.getOriginalMessage().split("\n", 2)[0];
    return "broken JSON" + (column > 0 ? " at column " + column : "") + ": " + message;
  }

  private Read object(String origin, JsonNode node) {
    if (!node.isObject()) {
      return Read.bad(origin, "not a JSON object");
    }
    try {
      return new Read.Ok(document(origin, node));
    } catch (Broken e) {
      return Read.bad(origin, e.reason);
    }
  }

  private Document document(String origin, JsonNode node) throws Broken {
    String text = string(node, "text").orElse("");
    if (text.isBlank()) {
      throw new Broken("no text");
    }
    Optional<String> url = string(node, "url");
    return new Document(
        string(node, "id").orElseGet(() -> Ids.of(url, text)),
        origin,
        url,
        string(node, "outlet"),
        string(node, "agency"),
        string(node, "byline"),
        string(node, "title"),
        Optional.empty(),
        string(node, "language").orElseGet(() -> languages.of(text)),
        published(node.path("published")),
        Optional.empty(),
        text,
        List.of(new Anchor(0, 0)));
  }

  /** A value that is written as a string or a number, and not blank. */
  private static Optional<String> string(JsonNode node, String key) throws Broken {
    JsonNode value = node.path(key);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isTextual() && !value.isNumber()) {
      throw new Broken("'" + key + "' is not a string");
    }
    return Optional.of(value.asText()).filter(v -> !v.isBlank());
  }

  /** A date, a month or a year, or the object that {@code dragoman read} writes. */
  private static Dating published(JsonNode node) throws Broken {
    if (node.isObject()) {
      Optional<String> date = string(node, "date");
      return date.isPresent() ? published(date.get()) : bounds(node);
    }
    if (node.isMissingNode() || node.isNull() || node.asText().isBlank() && node.isTextual()) {
      return Dating.unknown();
    }
    if (!node.isTextual()) {
      throw new Broken("'published' is not a date: " + node);
    }
    return published(node.asText());
  }

  private static Dating published(String value) throws Broken {
    List<LocalDate> days = days(value);
    LocalDate first = days.get(0);
    LocalDate last = days.get(1);
    return first.equals(last)
        ? Dating.given(first)
        : new Dating(
            Optional.empty(),
            Optional.of(first),
            Optional.of(last),
            Dating.Basis.GIVEN,
            Optional.of("given: " + value));
  }

  private static Dating bounds(JsonNode node) throws Broken {
    Optional<String> earliest = string(node, "earliest");
    Optional<String> latest = string(node, "latest");
    if (earliest.isEmpty() && latest.isEmpty()) {
      return Dating.unknown();
    }
    Optional<LocalDate> first =
        earliest.isEmpty() ? Optional.empty() : Optional.of(days(earliest.get()).get(0));
    Optional<LocalDate> last =
        latest.isEmpty() ? Optional.empty() : Optional.of(days(latest.get()).get(1));
    if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
      throw new Broken("'published' ends before it begins");
    }
    return new Dating(Optional.empty(), first, last, Dating.Basis.INFERRED, string(node, "reason"));
  }

  private static List<LocalDate> days(String value) throws Broken {
    Optional<List<LocalDate>> days = PrintedDates.declared(value);
    if (days.isEmpty()) {
      throw new Broken("'published' is no date between 1800 and 2100: " + value);
    }
    return days.get();
  }
}
