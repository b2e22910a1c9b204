package dev.dragoman.store;

import dev.dragoman.model.Attribution.Stance;
import dev.dragoman.model.Span;
import dev.dragoman.model.Status;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is asked of the record; what is empty asks for nothing in particular. Command line, REST and
 * pages write it in the names of {@link QueryParameter}.
 *
 * @param actors none, one that acts or is acted on, or two, one on either side; each the beginning
 *     of a CAMEO actor code, an actor's id, or a name
 * @param source who acts, likewise; either side of a mutual claim is its source
 * @param target on whom, likewise
 * @param actions beginnings of CAMEO codes, or PLOVER types; any of them
 * @param quads quad classes, 1 to 4; any of them
 * @param statuses any of them
 * @param background whether told as history
 * @param speaker narrator, named or unnamed, or the id or name of who says so
 * @param stances any of them
 * @param happened days of which the event's own days hold one
 * @param published days, the first and last of which the document's publication lies between
 * @param area where
 * @param confidence the least, 0 to 1
 * @param outlets any of them
 * @param document its id
 * @param incident its id
 * @param copies whether claims of documents that are copies of others are given too
 * @param text words that the document's title or text holds, see {@link TextWords}
 * @param order in which the claims come
 * @param limit how many at most
 * @param after where the page before ended
 */
public record EventQuery(
    List<String> actors,
    Optional<String> source,
    Optional<String> target,
    List<String> actions,
    Set<Integer> quads,
    Set<Status> statuses,
    Optional<Boolean> background,
    Optional<String> speaker,
    Set<Stance> stances,
    Period happened,
    Period published,
    Area area,
    double confidence,
    List<String> outlets,
    Optional<String> document,
    Optional<String> incident,
    boolean copies,
    Optional<String> text,
    Order order,
    int limit,
    Optional<Cursor> after) {
  /** How many claims a page has if nothing else is said. */
  public static final int PAGE = 50;

  /** The limit of what has none. */
  public static final int NO_LIMIT = Integer.MAX_VALUE;

  /** In which order claims come; claims of one document always in that of its text. */
  public enum Order {
    /** By day of the event, undated ones last. */
    EVENT,
    /** The latest event first, undated ones last. */
    LATEST,
    /** What the record took in last comes first. */
    ADDED,
    /** The surest first. */
    CONFIDENCE,
    /** The document that answers the free text best comes first. */
    MATCH
  }

  /** Days from one to another, both of them included; an open end is empty. */
  public record Period(Optional<LocalDate> from, Optional<LocalDate> to) {
    public static final Period ANY = new Period(Optional.empty(), Optional.empty());

    public Period {
      if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
        throw new IllegalArgumentException(from.get() + " comes after " + to.get());
      }
    }

    boolean any() {
      return from.isEmpty() && to.isEmpty();
    }
  }

  /**
   * Where.
   *
   * @param place the name of a place or of its first-order division, or a GeoNames id
   * @param country ISO 3166 alpha-3
   * @param box that the place lies in; one known only to lie in a country lies in none
   */
  public record Area(Optional<String> place, Optional<String> country, Optional<Box> box) {
    public static final Area ANY = new Area(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Edges in degrees, WGS-84; where west is greater than east it crosses the date line. */
  public record Box(double west, double south, double east, double north) {
    public Box {
      if (!(Math.abs(west) <= 180 && Math.abs(east) <= 180)) {
        throw new IllegalArgumentException("a longitude lies between -180 and 180");
      }
      if (!(south >= -90 && north <= 90 && south <= north)) {
        throw new IllegalArgumentException("south must be less than north, both from -90 to 90");
      }
    }
  }

  public EventQuery {
    actors = List.copyOf(actors);
    actions = List.copyOf(actions);
    quads = Set.copyOf(quads);
    statuses = statuses.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(statuses));
    stances = stances.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(stances));
    outlets = List.copyOf(outlets);
    text.ifPresent(TextWords::parse);
    if (actors.size() > 2) {
      throw new IllegalArgumentException("at most two actors, one on either side");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("a confidence lies between 0 and 1");
    }
    if (limit < 1) {
      throw new IllegalArgumentException("a limit is 1 or more");
    }
    if (order == Order.MATCH && text.isEmpty()) {
      throw new QueryException("order", "match needs words to match: text");
    }
    Order asked = order;
    if (after.filter(cursor -> cursor.order() != asked).isPresent()) {
      throw new QueryException("cursor", "it is of another order");
    }
  }

  /** Everything, by day of the event. */
  public static EventQuery all() {
    return new QueryBuilder().limit(NO_LIMIT).build();
  }

  /**
   * A query as a person or a program writes it.
   *
   * @param parameters values by the names of {@link QueryParameter}; empty ones count as absent
   * @throws QueryException that names the parameter and what is allowed
   */
  public static EventQuery parse(Map<String, List<String>> parameters) {
    return QueryParameter.parse(parameters);
  }

  /** What {@link #parse} reads back equal; nothing is written of what is not asked. */
  public Map<String, List<String>> parameters() {
    return QueryParameter.write(this);
  }

  /** What is asked, in an English sentence. */
  public String sentence() {
    return QueryWords.bundled().sentence(this);
  }

  /** Where a text, such as a document's or a sentence, holds the words asked for. */
  public List<Span> found(String in) {
    return text.map(words -> WordQueries.spans(TextWords.parse(words), in)).orElse(List.of());
  }

  /** A builder that holds this. */
  public QueryBuilder with() {
    return new QueryBuilder(this);
  }
}
