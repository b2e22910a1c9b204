package dev.dragoman.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dragoman.exchange.ClaimJson;
import dev.dragoman.review.Judged;
import dev.dragoman.review.Review;
import dev.dragoman.review.Review.Part;
import dev.dragoman.review.Review.Verdict;
import dev.dragoman.review.ReviewJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reviews in the table of {@code V2__reviews.sql}. */
final class SqlReviews implements Reviews {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private final Transactions transactions;
  private final ClaimJson claims;

  SqlReviews(Transactions transactions, ClaimJson claims) {
    this.transactions = transactions;
    this.claims = claims;
  }

  @Override
  public boolean keep(Review review) {
    int[] kept = new int[1];
    transactions.writing(
        () -> {
          transactions.change("review_replace", review.claim(), review.claim());
          kept[0] =
              transactions.change(
                  "review_keep",
                  review.verdict().name().toLowerCase(Locale.ROOT),
                  review.corrected().isEmpty()
                      ? null
                      : ReviewJson.corrected(review.corrected()).toString(),
                  review.note().orElse(null),
                  review.reviewer(),
                  Transactions.stamp(review.at()),
                  review.claim());
        });
    return kept[0] > 0;
  }

  @Override
  public boolean delete(String claim) {
    int[] deleted = new int[1];
    transactions.writing(() -> deleted[0] = transactions.change("review_delete", claim));
    return deleted[0] > 0;
  }

  @Override
  public Map<String, Review> of(Collection<String> ids) {
    Map<String, Review> found = new HashMap<>();
    if (!ids.isEmpty()) {
      String marks = String.join(", ", Collections.nCopies(ids.size(), "?"));
      transactions.rows(
          Sql.read("reviews").replace(":where", "r.claim IN (" + marks + ")"),
          List.copyOf(ids),
          row -> found.put(row.getString("claim"), review(row)));
    }
    return found;
  }

  @Override
  public List<Judged> all() {
    List<Judged> all = new ArrayList<>();
    transactions.rows(
        Sql.read("reviews").replace(":where", "TRUE"),
        List.of(),
        row ->
            all.add(
                new Judged(
                    review(row),
                    claims.read(row.getString("judged")).claim(),
                    row.getString("document_id"),
                    Reading.day(row, "published"),
                    Reading.text(row, "url"),
                    row.getString("codebook"),
                    row.getString("sentence"))));
    return all;
  }

  private static Review review(ResultSet row) throws SQLException, JsonProcessingException {
    String corrected = row.getString("corrected");
    Map<Part, String> parts =
        corrected == null ? Map.of() : ReviewJson.corrected(MAPPER.readTree(corrected));
    return new Review(
        row.getString("claim"),
        Verdict.valueOf(row.getString("verdict").toUpperCase(Locale.ROOT)),
        parts,
        Reading.text(row, "note"),
        row.getString("reviewer"),
        Reading.instant(row, "reviewed").orElse(Instant.EPOCH));
  }
}
