package dev.dragoman.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dragoman.exchange.StoredClaim;
import dev.dragoman.model.Coding;
import dev.dragoman.review.Review;
import dev.dragoman.review.Review.Part;
import dev.dragoman.review.Review.Verdict;
import dev.dragoman.review.Share;
import dev.dragoman.store.Filters.Filter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reviews and filters do the same in both databases. */
class ReviewsTest {
  private static final List<Coding> CODINGS = StoreSamples.codings();
  @TempDir private Path folder;

  private static Review review(String claim) {
    return new Review(
        claim,
        Verdict.CORRECTED,
        Map.of(Part.ACTION, "190", Part.SOURCE, ""),
        Optional.of("a \"note\"\n"),
        "Ada",
        StoreSamples.CLOCK.instant());
  }

  private static List<StoredClaim> claims(ClaimStore store) {
    List<StoredClaim> claims = new ArrayList<>();
    store.claims(EventQuery.all(), claims::add);
    return claims;
  }

  // A review lasts through recoding and a backup, and goes with its document.
  @ParameterizedTest
  @EnumSource(StoreSamples.Kind.class)
  void aReviewLastsAsLongAsItsDocument(StoreSamples.Kind kind) {
    Path file = folder.resolve("backup.zip");
    try (ClaimStore store = kind.open(folder.resolve("one"))) {
      store.keep(CODINGS, List.of());
      StoredClaim claim = claims(store).get(0);
      Review review = review(claim.claim().id());
      assertTrue(store.reviews().keep(review));
      assertTrue(store.reviews().keep(review));
      assertFalse(store.reviews().keep(review("no such claim")));
      store.keep(CODINGS, List.of());
      assertEquals(Map.of(review.claim(), review), store.reviews().of(List.of(review.claim())));
      assertEquals(claim.sentence(), store.reviews().all().get(0).sentence());
      assertTrue(store.rules().containsKey(claim.claim().rule()));
      store.backup(file);
      store.forget(claim.document().id());
      assertEquals(List.of(), store.reviews().all());
      assertFalse(store.reviews().delete(review.claim()));
    }
    try (ClaimStore store = kind.open(folder.resolve("two"))) {
      store.restore(file);
      assertEquals(1, store.reviews().all().size());
      assertTrue(store.reviews().delete(store.reviews().all().get(0).review().claim()));
    }
  }

  // What was there before a filter is not new, and what it told is never told again.
  @ParameterizedTest
  @EnumSource(StoreSamples.Kind.class)
  void aFilterTellsOnce(StoreSamples.Kind kind) {
    try (ClaimStore store = kind.open(folder)) {
      store.keep(CODINGS, List.of());
      EventQuery query = EventQuery.parse(Map.of("text", List.of("jet & \"Su-24\"")));
      Filter filter = store.filters().add("All", query, Optional.empty()).orElseThrow();
      assertEquals(List.of(filter), store.filters().all());
      assertTrue(store.filters().add("All", query, Optional.empty()).isEmpty());
      List<StoredClaim> claims = claims(store);
      assertEquals(List.of(), store.filters().untold(filter, claims));
      Filter earlier =
          new Filter(
              filter.id(),
              "All",
              query,
              Optional.empty(),
              filter.created().minusSeconds(1),
              filter.told());
      assertEquals(claims, store.filters().untold(earlier, claims));
      store.filters().told(earlier, claims.subList(0, 5), filter.told());
      assertEquals(claims.subList(5, claims.size()), store.filters().untold(earlier, claims));
      assertTrue(store.filters().delete(filter.id()));
      assertFalse(store.filters().delete(filter.id()));
    }
  }

  // Wilson 1927; the figures are those of Newcombe 1998, table I: 81 of 263.
  @Test
  void intervalsAreWilsons() {
    Share share = new Share(81, 263);
    assertEquals(0.2553, share.low(), 0.0001);
    assertEquals(0.3662, share.high(), 0.0001);
    assertEquals(0, new Share(0, 20).low());
    assertEquals(1, new Share(20, 20).high());
  }
}
