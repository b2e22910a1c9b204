package dev.dragoman.store;

import dev.dragoman.store.EventQuery.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists drawn from the record beside its claims: what pages and the REST API show. */
public interface Listings {
  /**
   * A page of a list.
   *
   * @param total how many there are in all
   * @param next where the next page begins; none where this is the last
   */
  record Slice<T>(List<T> items, long total, Optional<String> next) {
    public Slice {
      items = List.copyOf(items);
    }
  }

  /** In which order incidents come. */
  enum Sort {
    /** By their first day, undated ones last. */
    DAY,
    /** The latest day first, undated ones last. */
    LATEST,
    /** What weighs most first: Goldstein's value, whatever its sign, times the origins. */
    WEIGHT,
    /** What the record took in last first. */
    NEWEST
  }

  /**
   * An incident as a row.
   *
   * @param json as {@link dev.dragoman.exchange.IncidentJson} has it
   * @param sentence that tells it best: as news before history, as done before promised, the surest
   */
  record Told(
      String id,
      String json,
      String action,
      int quad,
      double goldstein,
      String status,
      String sentence) {}

  /**
   * A document as a row.
   *
   * @param length of its text, in UTF-16 units
   * @param added when its newest version came in
   * @param claims of its newest version
   */
  record Head(
      String id,
      Optional<String> url,
      Optional<String> outlet,
      Optional<String> agency,
      Optional<String> title,
      String language,
      Optional<LocalDate> published,
      Optional<String> copyOf,
      int length,
      Instant added,
      long claims) {}

  /**
   * Who stands in claims.
   *
   * @param id in the lexicon
   * @param code CAMEO
   * @param claims on either side of which it stands
   */
  record Named(Optional<String> id, String code, String name, long claims) {}

  /**
   * What happened between two, or in a place.
   *
   * @param incidents how many
   * @param quads how many of each quad class, 1 to 4
   * @param goldstein the sum over them
   */
  record Weight(long incidents, Map<Integer, Long> quads, double goldstein) {
    /** The mean of Goldstein's scale; 0 where there is no incident. */
    public double mean() {
      return incidents == 0 ? 0 : goldstein / incidents;
    }
  }

  /**
   * Two countries, the first in the order of letters.
   *
   * @param first day with an incident
   * @param last likewise
   */
  record Pair(String one, String other, Weight weight, LocalDate first, LocalDate last) {}

  /**
   * A place with incidents.
   *
   * @param precision city, province, country ...
   * @param killed at least, summed over the incidents
   */
  record Spot(
      String name,
      Optional<Long> geonames,
      Optional<String> country,
      Optional<String> admin1,
      Optional<Double> lat,
      Optional<Double> lon,
      Optional<String> precision,
      Weight weight,
      long killed) {}

  /**
   * Incidents that hold a claim asked for.
   *
   * @param query its order and cursor do not count
   * @param after where the page before ended
   * @throws QueryException where the cursor is of another order, or none
   */
  Slice<Told> incidents(EventQuery query, Sort sort, Optional<String> after);

  Optional<Told> incident(String id);

  /**
   * Documents, what came in last first: all, or those of an outlet, of days of publication or with
   * words, and those with a claim of what else is asked for.
   *
   * @param query its order and cursor do not count
   * @param after where the page before ended
   */
  Slice<Head> documents(EventQuery query, Optional<String> after);

  /** Documents by id. */
  Map<String, Head> documents(Collection<String> ids);

  /** The newest texts of documents by id. */
  Map<String, String> texts(Collection<String> ids);

  /** The copies of a document. */
  List<Head> copies(String id);

  /** Actors by a code's beginning, an id or a part of a name, the busiest first; all if blank. */
  List<Named> actors(String words, int limit);

  /** Pairs of countries by what happened between them over days, the busiest first. */
  List<Pair> dyads(Period days, int limit);

  /** Places of incidents that hold a claim asked for, the busiest first. */
  List<Spot> places(EventQuery query);

  /** First and last day of an incident that happened. */
  Period span();
}
