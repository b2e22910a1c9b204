package dev.dragoman.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dragoman.Actions;
import dev.dragoman.review.Gold;
import dev.dragoman.review.Judged;
import dev.dragoman.review.JudgedJson;
import dev.dragoman.review.Precision;
import dev.dragoman.review.Review;
import dev.dragoman.review.ReviewJson;
import dev.dragoman.review.Share;
import dev.dragoman.store.ClaimStore;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What people judge of claims. */
final class ReviewsApi implements Routes {
  private static final String REVIEW = "/api/claims/{id}/review";
  private final Services services;
  private final ClaimStore store;
  private final Actions actions;

  ReviewsApi(Services services) {
    this.services = services;
    this.store = services.store();
    this.actions = Actions.load(services.tables());
  }

  @Override
  public void add(RoutesConfig to) {
    to.put(REVIEW, this::keep);
    to.delete(REVIEW, this::delete);
    to.get("/api/reviews", this::reviews);
    to.get("/api/reviews/gold.jsonl", this::gold);
    to.get("/api/reviews/precision", ctx -> Json.send(ctx, precision()));
  }

  private void keep(Context ctx) {
    String claim = ctx.pathParam("id");
    Review review = read(Json.body(ctx), claim);
    if (!store.reviews().keep(review)) {
      throw Problem.missing("The record has no claim " + claim + ".");
    }
    Json.send(ctx, ReviewJson.of(review));
  }

  private Review read(JsonNode body, String claim) {
    try {
      Review review = ReviewJson.read(body, claim, services.clock().instant());
      Optional.ofNullable(review.corrected().get(Review.Part.ACTION))
          .ifPresent(code -> actions.of(code, Optional.empty()));
      return review;
    } catch (IllegalArgumentException e) {
      throw Problem.body(String.valueOf(e.getMessage()));
    }
  }

  private void delete(Context ctx) {
    String claim = ctx.pathParam("id");
    if (!store.reviews().delete(claim)) {
      throw Problem.missing("There is no review of the claim " + claim + ".");
    }
    ctx.status(204);
  }

  /** All, the newest first, a page at a time; a page begins after the claim that a cursor names. */
  private void reviews(Context ctx) {
    Asked asked = Asked.of(ctx);
    int limit = asked.list().limit();
    List<Judged> all = store.reviews().all();
    int from = asked.cursor().map(claim -> after(all, claim)).orElse(0);
    List<Judged> page = all.subList(from, Math.min(all.size(), from + limit));
    ArrayNode items = Json.array();
    page.forEach(judged -> items.add(JudgedJson.of(judged)));
    Optional<String> next =
        from + page.size() < all.size()
            ? Optional.of(page.get(page.size() - 1).review().claim())
            : Optional.empty();
    Json.send(ctx, Shapes.page("All reviews.", all.size(), items, next));
  }

  private static int after(List<Judged> all, String claim) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).review().claim().equals(claim)) {
        return i + 1;
      }
    }
    throw Problem.parameter("cursor", "the review that it names is gone");
  }

  private void gold(Context ctx) {
    Gold gold = store.gold();
    ctx.header(
        ExportApi.TALLY,
        gold.lines().size() + " sentences | " + gold.unfinished() + " left out: not all judged");
    ctx.contentType("application/x-ndjson");
    ctx.result(String.join("", gold.lines().stream().map(line -> line + "\n").toList()));
  }

  private ObjectNode precision() {
    Precision precision = Precision.of(store.reviews().all());
    ObjectNode json = Json.object();
    json.set("all", precision.all().map(ReviewsApi::share).orElse(null));
    json.set("types", shares(precision.types()));
    json.set("rules", shares(precision.rules()));
    return json;
  }

  private static ArrayNode shares(Map<String, Share> shares) {
    ArrayNode all = Json.array();
    shares.forEach((name, share) -> all.add(share(share).put("name", name)));
    return all;
  }

  private static ObjectNode share(Share share) {
    return Json.object()
        .put("right", share.right())
        .put("of", share.of())
        .put("precision", share.value())
        .put("low", share.low())
        .put("high", share.high());
  }
}
