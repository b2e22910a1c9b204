package dev.dragoman.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dragoman.review.Review.Part;
import dev.dragoman.review.Review.Verdict;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;

/** Reviews as JSON: {@code claim, verdict, corrected, note, reviewer, at}. */
public final class ReviewJson {
  private ReviewJson() {}

  public static ObjectNode of(Review review) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("claim", review.claim()).put("verdict", Review.name(review.verdict()));
    json.set("corrected", review.corrected().isEmpty() ? null : corrected(review.corrected()));
    json.put("note", review.note().orElse(null)).put("reviewer", review.reviewer());
    return json.put("at", review.at().toString());
  }

  public static ObjectNode corrected(Map<Part, String> corrected) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    corrected.forEach((part, value) -> json.put(Review.name(part), value));
    return json;
  }

  /**
   * A review as a person sends it.
   *
   * @param claim whatever the JSON says of which
   * @param at likewise
   * @throws IllegalArgumentException that says which part is wrong
   */
  public static Review read(JsonNode json, String claim, Instant at) {
    return new Review(
        claim,
        named(Verdict.class, "verdict", text(json, "verdict").orElse("")),
        corrected(json.path("corrected")),
        text(json, "note").map(String::strip).filter(n -> !n.isEmpty()),
        text(json, "reviewer").map(String::strip).orElse(""),
        at);
  }

  /**
   * @throws IllegalArgumentException where a value is no text or its part is none
   */
  public static Map<Part, String> corrected(JsonNode json) {
    Map<Part, String> corrected = new EnumMap<>(Part.class);
    for (Iterator<String> names = json.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      Part part = named(Part.class, "corrected", name);
      text(json, name).ifPresent(value -> corrected.put(part, value.strip()));
    }
    return corrected;
  }

  private static Optional<String> text(JsonNode json, String key) {
    JsonNode value = json.path(key);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isTextual()) {
      throw new IllegalArgumentException(key + ": a text is wanted");
    }
    return Optional.of(value.textValue());
  }

  private static <E extends Enum<E>> E named(Class<E> kind, String key, String name) {
    for (E value : kind.getEnumConstants()) {
      if (Review.name(value).equals(name)) {
        return value;
      }
    }
    throw new IllegalArgumentException(
        key
            + ": '"
            + name
            + "' is none of "
            + java.util.Arrays.stream(kind.getEnumConstants())
                .map(Review::name)
                .collect(java.util.stream.Collectors.joining(", ")));
  }
}
