package dev.dragoman.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;

/** JSON in and out. */
final class Json {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Json() {}

  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  static ArrayNode array() {
    return MAPPER.createArrayNode();
  }

  /** Answers with a value. */
  static void send(Context ctx, JsonNode value) {
    send(ctx, "application/json", value);
  }

  static void send(Context ctx, String type, JsonNode value) {
    try {
      ctx.contentType(type).result(MAPPER.writeValueAsBytes(value));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What our own code has written. */
  static ObjectNode parse(String json) {
    try {
      return (ObjectNode) MAPPER.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The object that a request's body holds.
   *
   * @throws Problem where it holds none
   */
  static ObjectNode body(Context ctx) {
    try {
      if (MAPPER.readTree(ctx.bodyAsBytes()) instanceof ObjectNode object) {
        return object;
      }
    } catch (IOException e) {
      throw Problem.body("no JSON: " + e.getMessage());
    }
    throw Problem.body("a JSON object is wanted");
  }
}
