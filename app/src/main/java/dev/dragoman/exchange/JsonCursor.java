package dev.dragoman.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.dragoman.model.Span;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON value by value, in whatever order the keys come; keys that nobody asks for are passed
 * over. The cursor stands on the first token of a value before a method reads it, and on its last
 * after. Errors say line and column.
 */
final class JsonCursor implements AutoCloseable {
  private static final JsonFactory FACTORY = new JsonFactory();
  private final JsonParser json;

  private JsonCursor(JsonParser json) {
    this.json = json;
  }

  /** Reads a whole text that holds one value. */
  static <T> T read(String text, Reader<T> reader) throws IOException {
    try (JsonCursor cursor = new JsonCursor(FACTORY.createParser(text))) {
      return cursor.whole(reader);
    }
  }

  /** Reads UTF-8 that holds one value. */
  static <T> T read(byte[] utf8, Reader<T> reader) throws IOException {
    try (JsonCursor cursor = new JsonCursor(FACTORY.createParser(utf8))) {
      return cursor.whole(reader);
    }
  }

  private <T> T whole(Reader<T> reader) throws IOException {
    json.nextToken();
    T value = reader.read(this);
    if (json.nextToken() != null) {
      throw error("something follows the value");
    }
    return value;
  }

  /** Reads the value on whose first token the cursor stands. */
  interface Reader<T> {
    T read(JsonCursor cursor) throws IOException;
  }

  /** Reads the value of a key, or leaves it. */
  interface Fields {
    /** Whether the key was known and its value read. */
    boolean read(String key) throws IOException;
  }

  void object(Fields fields) throws IOException {
    if (!json.hasToken(JsonToken.START_OBJECT)) {
      throw error("an object is wanted");
    }
    for (String key = json.nextFieldName(); key != null; key = json.nextFieldName()) {
      json.nextToken();
      if (!fields.read(key)) {
        json.skipChildren();
      }
    }
  }

  <T> List<T> list(Reader<T> member) throws IOException {
    if (!json.hasToken(JsonToken.START_ARRAY)) {
      throw error("a list is wanted");
    }
    if (json.nextToken() == JsonToken.END_ARRAY) {
      return List.of();
    }
    List<T> values = new ArrayList<>();
    do {
      values.add(member.read(this));
    } while (json.nextToken() != JsonToken.END_ARRAY);
    return values;
  }

  /** Nothing for null. */
  <T> Optional<T> optional(Reader<T> reader) throws IOException {
    return isNull() ? Optional.empty() : Optional.of(reader.read(this));
  }

  boolean isNull() {
    return json.hasToken(JsonToken.VALUE_NULL);
  }

  String string() throws IOException {
    if (!json.hasToken(JsonToken.VALUE_STRING)) {
      throw error("a string is wanted");
    }
    return json.getText();
  }

  Optional<String> optionalString() throws IOException {
    return isNull() ? Optional.empty() : Optional.of(string());
  }

  boolean bool() throws IOException {
    if (!json.hasToken(JsonToken.VALUE_TRUE) && !json.hasToken(JsonToken.VALUE_FALSE)) {
      throw error("true or false is wanted");
    }
    return json.hasToken(JsonToken.VALUE_TRUE);
  }

  int integer() throws IOException {
    long value = whole();
    if (value != (int) value) {
      throw error("too large a number");
    }
    return (int) value;
  }

  long whole() throws IOException {
    if (!json.hasToken(JsonToken.VALUE_NUMBER_INT)) {
      throw error("a whole number is wanted");
    }
    return json.getLongValue();
  }

  OptionalLong optionalWhole() throws IOException {
    return isNull() ? OptionalLong.empty() : OptionalLong.of(whole());
  }

  double number() throws IOException {
    if (!json.hasToken(JsonToken.VALUE_NUMBER_INT)
        && !json.hasToken(JsonToken.VALUE_NUMBER_FLOAT)) {
      throw error("a number is wanted");
    }
    return json.getDoubleValue();
  }

  Span span() throws IOException {
    if (!json.hasToken(JsonToken.START_ARRAY)) {
      throw error("a span is wanted: [start, end]");
    }
    json.nextToken();
    int start = integer();
    json.nextToken();
    int end = integer();
    if (json.nextToken() != JsonToken.END_ARRAY || start < 0 || end < start) {
      throw error("a span is wanted: [start, end]");
    }
    return new Span(start, end);
  }

  LocalDate date() throws IOException {
    String text = string();
    try {
      return plain(text)
          ? LocalDate.of(
              digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10)) // most of all dates
          : LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw error("no date: '" + text + "'");
    }
  }

  private static boolean plain(String text) {
    if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return false;
    }
    for (int i = 0; i < 10; i++) {
      char c = text.charAt(i);
      if (i != 4 && i != 7 && (c < '0' || c > '9')) {
        return false;
      }
    }
    return true;
  }

  private static int digits(String text, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      value = 10 * value + text.charAt(i) - '0';
    }
    return value;
  }

  /** A value of the model by its name. */
  <E> E named(Map<String, E> names) throws IOException {
    String name = string();
    E value = names.get(name);
    if (value == null) {
      throw error("'" + name + "' is none of " + names.keySet());
    }
    return value;
  }

  /** What an object must hold. */
  <T> T must(@Nullable T value, String key) throws IOException {
    if (value == null) {
      throw error("no \"" + key + "\"");
    }
    return value;
  }

  IOException error(String why) {
    return new JsonParseException(json, why);
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
