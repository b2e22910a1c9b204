package dev.dragoman.store;

import dev.dragoman.exchange.StoredClaim;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Questions kept under a name, and which claims each has sent word of. */
public interface Filters {
  /**
   * A question kept.
   *
   * @param name for people; no two filters share one
   * @param query what it asks, without order, limit and cursor
   * @param webhook an http or https URL that is told of new claims
   * @param created texts that were there before are not new
   * @param told claims that came in before this were told
   */
  record Filter(
      String id,
      String name,
      EventQuery query,
      Optional<String> webhook,
      Instant created,
      Instant told) {}

  /** By name. */
  List<Filter> all();

  /** Keeps one; empty where there is one of that name. */
  Optional<Filter> add(String name, EventQuery query, Optional<String> webhook);

  /** False where there is none. */
  boolean delete(String id);

  /**
   * Of these claims those that are new and that a filter has not told, in their order. A claim is
   * new where its text came in after the filter: one that recoding finds in an old text is not.
   */
  List<StoredClaim> untold(Filter filter, List<StoredClaim> claims);

  /**
   * Remembers that a filter told these claims.
   *
   * @param until all that came in before this are told
   */
  void told(Filter filter, List<StoredClaim> claims, Instant until);
}
