package dev.dragoman.store;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A query in one line, as a URL has it after its question mark. */
public final class QueryText {
  private QueryText() {}

  public static String of(EventQuery query) {
    List<String> pairs = new ArrayList<>();
    query
        .parameters()
        .forEach(
            (name, values) ->
                values.forEach(
                    v -> pairs.add(name + "=" + URLEncoder.encode(v, StandardCharsets.UTF_8))));
    return String.join("&", pairs);
  }

  /**
   * @throws QueryException that names the parameter and what is allowed
   */
  public static EventQuery parse(String text) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    for (String pair : text.replaceFirst("^\\?", "").split("&")) {
      if (!pair.isEmpty()) {
        String[] parts = pair.split("=", 2);
        parameters
            .computeIfAbsent(decoded(parts[0], parts[0]), n -> new ArrayList<>())
            .add(parts.length > 1 ? decoded(parts[0], parts[1]) : "");
      }
    }
    return EventQuery.parse(parameters);
  }

  private static String decoded(String name, String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new QueryException(name, "a percent sign stands before two hexadecimal digits");
    }
  }
}
