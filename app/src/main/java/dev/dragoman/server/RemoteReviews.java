package dev.dragoman.server;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dragoman.exchange.ClaimJson;
import dev.dragoman.review.Judged;
import dev.dragoman.review.JudgedJson;
import dev.dragoman.review.Review;
import dev.dragoman.review.ReviewJson;
import dev.dragoman.store.Reviews;
import dev.dragoman.store.StoreException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reviews that a server keeps. */
record RemoteReviews(Client client, ClaimJson claims) implements Reviews {
  @Override
  public boolean keep(Review review) {
    return client.put(path(review.claim()), ReviewJson.of(review));
  }

  @Override
  public boolean delete(String claim) {
    return client.delete(path(claim));
  }

  private static String path(String claim) {
    return "/api/claims/" + Client.encoded(claim) + "/review";
  }

  @Override
  public Map<String, Review> of(Collection<String> wanted) {
    Map<String, Review> found = new LinkedHashMap<>();
    for (Judged judged : all()) {
      if (wanted.contains(judged.review().claim())) {
        found.put(judged.review().claim(), judged.review());
      }
    }
    return found;
  }

  @Override
  public List<Judged> all() {
    List<Judged> all = new ArrayList<>();
    Map<String, List<String>> asked = new LinkedHashMap<>();
    asked.put("limit", List.of(String.valueOf(Asked.LONGEST)));
    Optional<String> next;
    do {
      JsonNode page = client.get("/api/reviews" + Client.query(asked));
      page.path("items").forEach(item -> all.add(judged(item)));
      next = Optional.ofNullable(page.path("next").textValue());
      next.ifPresent(cursor -> asked.put("cursor", List.of(cursor)));
    } while (next.isPresent());
    return all;
  }

  private Judged judged(JsonNode item) {
    try {
      return JudgedJson.read(item, claims);
    } catch (IOException e) {
      throw new StoreException("the server's answer cannot be read: " + e.getMessage(), e);
    }
  }
}
