package dev.dragoman.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a query may say, and what it says of itself: the table {@code queries.tsv}. */
class EventQueryTest {
  private static Stream<Arguments> cases() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(EventQueryTest.class.getResourceAsStream("queries.tsv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> Arguments.of((Object[]) line.split("\t", 2)));
    }
  }

  static Map<String, List<String>> parameters(String written) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    for (String part : written.split("&")) {
      if (!part.isEmpty()) {
        String[] pair = part.split("=", 2);
        parameters.computeIfAbsent(pair[0], n -> new ArrayList<>()).add(pair[1]);
      }
    }
    return parameters;
  }

  // Each says its sentence or what is wrong, and is read back equal from what it writes.
  @ParameterizedTest
  @MethodSource("cases")
  void queriesSayThemselves(String written, String told) {
    if (told.startsWith("!")) {
      QueryException wrong =
          assertThrows(QueryException.class, () -> EventQuery.parse(parameters(written)));
      assertTrue(
          String.valueOf(wrong.getMessage()).startsWith(told.substring(1)), wrong::getMessage);
      return;
    }
    EventQuery query = EventQuery.parse(parameters(written));
    assertEquals(told, query.sentence());
    assertEquals(query, EventQuery.parse(query.parameters()));
    assertEquals(query, query.with().build());
  }

  // Every parameter stands in the table, so that none is forgotten.
  @Test
  void everyParameterIsTried() throws IOException {
    String all = cases().map(c -> "&" + c.get()[0]).reduce("", String::concat);
    for (QueryParameter parameter : QueryParameter.values()) {
      assertTrue(all.contains("&" + parameter.option() + "="), parameter.option());
    }
  }
}
