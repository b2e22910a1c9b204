package dev.dragoman.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dragoman.review.Review;
import dev.dragoman.review.ReviewJson;
import dev.dragoman.store.ClaimStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Claims as they are answered, with what was judged of them. */
final class Reviewed {
  private Reviewed() {}

  /** Sets {@code review} of each claim that has one. */
  static void mark(ClaimStore store, Iterable<? extends JsonNode> claims) {
    List<String> ids = new ArrayList<>();
    claims.forEach(claim -> ids.add(id(claim)));
    Map<String, Review> reviews = store.reviews().of(ids);
    for (JsonNode claim : claims) {
      Review review = reviews.get(id(claim));
      if (review != null) {
        ((ObjectNode) claim).set("review", ReviewJson.of(review));
      }
    }
  }

  private static String id(JsonNode claim) {
    return claim.path("claim").path("id").asText();
  }
}
