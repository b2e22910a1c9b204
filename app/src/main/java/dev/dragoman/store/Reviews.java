package dev.dragoman.store;

import dev.dragoman.review.Judged;
import dev.dragoman.review.Review;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What people judged of claims. A review outlives recoding, and goes with its document. */
public interface Reviews {
  /** Keeps a review in place of an earlier one; false where the record has no such claim. */
  boolean keep(Review review);

  /** Takes the review of a claim away; false where there is none. */
  boolean delete(String claim);

  /** Of these claims the reviews, by claim. */
  Map<String, Review> of(Collection<String> claims);

  /** All, the newest first. */
  List<Judged> all();
}
