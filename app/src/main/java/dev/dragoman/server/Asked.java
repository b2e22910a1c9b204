package dev.dragoman.server;

import dev.dragoman.store.EventQuery;
import dev.dragoman.store.QueryParameter;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a request asks for: the parameters of {@link EventQuery}, and further ones that the route
 * names.
 */
final class Asked {
  /** The longest page. */
  static final int LONGEST = 1_000;

  private final Map<String, List<String>> given;
  private final Set<String> further;

  private Asked(Map<String, List<String>> given, Set<String> further) {
    this.given = given;
    this.further = further;
  }

  /**
   * @param further parameters beside those of {@link EventQuery}
   */
  static Asked of(Context ctx, String... further) {
    return new Asked(ctx.queryParamMap(), Set.of(further));
  }

  /**
   * A page of claims, or of what holds them.
   *
   * @throws dev.dragoman.store.QueryException that names the parameter and what is allowed
   * @throws Problem where the page is too long
   */
  EventQuery page() {
    return page(EventQuery.PAGE);
  }

  /** The same, of a length where none is given. */
  EventQuery page(int length) {
    EventQuery query = query(String.valueOf(length));
    if (query.limit() > LONGEST) {
      throw Problem.parameter(
          QueryParameter.LIMIT.option(),
          "a page holds " + LONGEST + " at most; next tells the one after");
    }
    return query;
  }

  /**
   * Claims.
   *
   * @param limit where none is given: a number or {@code all}
   */
  EventQuery query(String limit) {
    Map<String, List<String>> own = new LinkedHashMap<>(given);
    further.forEach(own::remove);
    own.putIfAbsent(QueryParameter.LIMIT.option(), List.of(limit));
    return EventQuery.parse(own);
  }

  /** The same, with a value for a parameter that is not given. */
  Asked otherwise(String name, String value) {
    Map<String, List<String>> all = new LinkedHashMap<>(given);
    all.putIfAbsent(name, List.of(value));
    return new Asked(all, further);
  }

  /** A page of a list with cursors of its own. */
  EventQuery list() {
    return new Asked(given, plus(QueryParameter.CURSOR.option())).page();
  }

  private Set<String> plus(String one) {
    Set<String> all = new java.util.HashSet<>(further);
    all.add(one);
    return all;
  }

  Optional<String> cursor() {
    return text(QueryParameter.CURSOR.option());
  }

  /** The one value of a parameter, if it is given. */
  Optional<String> text(String name) {
    List<String> values =
        given.getOrDefault(name, List.of()).stream()
            .map(String::strip)
            .filter(v -> !v.isEmpty())
            .toList();
    if (values.size() > 1) {
      throw Problem.parameter(name, "may be given once, not more often");
    }
    return values.stream().findFirst();
  }

  /** Likewise, of values that an enumeration has, in lower case. */
  <E extends Enum<E>> E choice(String name, E otherwise) {
    Optional<String> value = text(name);
    if (value.isEmpty()) {
      return otherwise;
    }
    E[] all = otherwise.getDeclaringClass().getEnumConstants();
    return Arrays.stream(all)
        .filter(e -> e.name().equalsIgnoreCase(value.get()))
        .findFirst()
        .orElseThrow(
            () ->
                Problem.parameter(
                    name,
                    "'"
                        + value.get()
                        + "' is none of "
                        + Arrays.stream(all)
                            .map(e -> e.name().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", "))));
  }

  /** Likewise, a day as 2021-09-30. */
  Optional<LocalDate> day(String name) {
    try {
      return text(name).map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      throw Problem.parameter(name, "a day is wanted, as 2021-09-30");
    }
  }

  /** Likewise, yes or no. */
  boolean yes(String name) {
    return text(name)
        .map(
            v ->
                switch (v.toLowerCase(Locale.ROOT)) {
                  case "yes", "true" -> true;
                  case "no", "false" -> false;
                  default -> throw Problem.parameter(name, "'" + v + "' is neither yes nor no");
                })
        .orElse(false);
  }
}
