package dev.dragoman.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dragoman.exchange.DelimitedLines.BadRow;
import dev.dragoman.exchange.ForeignEvent.Side;
import dev.dragoman.model.Reject;
import java.io.BufferedReader;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;

/**
 * PLOVER's JSON Lines. Of several actors the first counts. What has not happened is not compared
 * and so rejected, as PLOVER marks it.
 */
final class PloverImport {
  private static final Set<String> UNREAL = Set.of("future", "hypothetical", "negation");
  private static final ObjectMapper JSON = new ObjectMapper();
  private final BufferedReader in;
  private long line;

  private PloverImport(BufferedReader in) {
    this.in = in;
  }

  static ForeignEvents open(BufferedReader in, String name, Consumer<Reject> rejects) {
    PloverImport lines = new PloverImport(in);
    return new ForeignEvents(in, name, rejects, lines::next);
  }

  private Optional<ForeignEvent> next(ForeignEvents.Line at) throws IOException, BadRow {
    String text = in.readLine();
    while (text != null && text.isBlank()) {
      line++;
      text = in.readLine();
    }
    line++;
    at.set(line);
    return text == null ? Optional.empty() : Optional.of(event(text));
  }

  private ForeignEvent event(String text) throws BadRow {
    JsonNode row;
    try {
      row = JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new BadRow("no JSON: " + e.getOriginalMessage());
    }
    for (JsonNode mode : row.path("mode")) {
      if (UNREAL.contains(mode.asText())) {
        throw new BadRow("not a happening: mode " + mode.asText());
      }
    }
    String type = row.path("event").path(0).asText();
    if (type.isEmpty()) {
      throw new BadRow("no event");
    }
    JsonNode quad = row.path("quad_code");
    JsonNode dead = row.path("size").path("dead");
    return new ForeignEvent(
        line,
        date(row.path("date").asText()),
        side(row.path("actor")),
        side(row.path("recipient")),
        StreamSupport.stream(row.path("mode").spliterator(), false)
            .map(JsonNode::asText)
            .findFirst()
            .map(mode -> type + "/" + mode)
            .orElse(type),
        quad.isInt() ? Optional.of(quad.asInt()) : Optional.empty(),
        string(row.path("event_loc").path("resolved_place")),
        dead.isIntegralNumber() ? OptionalLong.of(dead.asLong()) : OptionalLong.empty());
  }

  private static LocalDate date(String text) throws BadRow {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new BadRow("date is no date: '" + text + "'");
    }
  }

  private static Side side(JsonNode actors) {
    JsonNode first = actors.path(0);
    return first.isMissingNode()
        ? Side.NONE
        : new Side(
            string(first.path("identifier_text")).or(() -> string(first.path("entity_text"))),
            string(first.path("code")));
  }

  private static Optional<String> string(JsonNode node) {
    return node.isTextual() && !node.asText().isEmpty()
        ? Optional.of(node.asText())
        : Optional.empty();
  }
}
