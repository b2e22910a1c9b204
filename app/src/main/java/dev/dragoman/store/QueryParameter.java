package dev.dragoman.store;

import dev.dragoman.exchange.Names;
import dev.dragoman.model.Attribution.Stance;
import dev.dragoman.model.Status;
import dev.dragoman.store.EventQuery.Order;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an {@link EventQuery} may say: one set of names for flags, REST and pages. */
public enum QueryParameter {
  ACTOR(
      "WHO",
      2,
      "A CAMEO actor code or its beginning (RUS, RUSMIL), an actor's id, or a name. Given twice: claims between the two, whoever acts.",
      (b, v) -> b.actor(v),
      q -> q.actors().stream()),
  SOURCE("WHO", 1, "Who acts.", (b, v) -> b.source(v), q -> q.source().stream()),
  TARGET("WHO", 1, "On whom.", (b, v) -> b.target(v), q -> q.target().stream()),
  ACTION(
      "CODE|TYPE",
      many(),
      "A CAMEO code or its beginning (19, 195), or a PLOVER type (ASSAULT).",
      (b, v) -> b.action(QueryWords.bundled().action(v)),
      q -> q.actions().stream()),
  QUAD(
      "CLASS",
      many(),
      "A quad class: 1 or verbal-cooperation, 2 or material-cooperation, 3 or verbal-conflict, 4 or material-conflict.",
      (b, v) -> b.quad(QueryValues.quad(v)),
      q -> q.quads().stream().sorted().map(String::valueOf)),
  STATUS(
      "STATUS",
      many(),
      "Any of " + QueryValues.names(Status.class) + ".",
      (b, v) -> b.status(QueryValues.named(Status.class, v)),
      q -> q.statuses().stream().sorted().map(Names::of)),
  BACKGROUND(
      "yes|no|any",
      1,
      "Whether told as history; by default any.",
      (b, v) ->
          b.background(v.equalsIgnoreCase("any") ? null : (Boolean) QueryValues.yes(v, "any")),
      q -> q.background().stream().map(QueryValues::yes)),
  SPEAKER(
      "WHO",
      1,
      "Who says so: narrator, named or unnamed, or somebody's id or name.",
      (b, v) -> b.speaker(v),
      q -> q.speaker().stream()),
  STANCE(
      "STANCE",
      many(),
      "Any of " + QueryValues.names(Stance.class) + ".",
      (b, v) -> b.stance(QueryValues.named(Stance.class, v)),
      q -> q.stances().stream().sorted().map(Names::of)),
  FROM(
      "DAY",
      1,
      "The event is of this day or later: 2015, 2015-11 or 2015-11-24. An event dated to a month or a year is of all its days.",
      (b, v) -> b.from(QueryValues.first(v)),
      q -> q.happened().from().stream().map(LocalDate::toString)),
  TO(
      "DAY",
      1,
      "The event is of this day, month or year, or earlier.",
      (b, v) -> b.to(QueryValues.last(v)),
      q -> q.happened().to().stream().map(LocalDate::toString)),
  PUBLISHED_FROM(
      "DAY",
      1,
      "The document was published on this day or later.",
      (b, v) -> b.publishedFrom(QueryValues.first(v)),
      q -> q.published().from().stream().map(LocalDate::toString)),
  PUBLISHED_TO(
      "DAY",
      1,
      "The document was published on this day or earlier.",
      (b, v) -> b.publishedTo(QueryValues.last(v)),
      q -> q.published().to().stream().map(LocalDate::toString)),
  PLACE(
      "NAME",
      1,
      "The name of a place or of the province it lies in, or a GeoNames id.",
      (b, v) -> b.place(v),
      q -> q.area().place().stream()),
  COUNTRY(
      "CODE|NAME",
      1,
      "The country it happened in: SYR or Syria.",
      (b, v) -> b.country(QueryWords.bundled().country(v)),
      q -> q.area().country().stream()),
  BOX(
      "W,S,E,N",
      1,
      "Edges of a box in degrees, west first: 35.7,35.2,37.5,37.0.",
      (b, v) -> b.box(QueryValues.box(v)),
      q -> q.area().box().stream().map(QueryValues::box)),
  CONFIDENCE(
      "LEAST",
      1,
      "The least confidence, from 0 to 1.",
      (b, v) -> b.confidence(QueryValues.confidence(v)),
      q -> Stream.of(q.confidence()).filter(c -> c > 0).map(String::valueOf)),
  OUTLET("NAME", many(), "Who published it.", (b, v) -> b.outlet(v), q -> q.outlets().stream()),
  DOCUMENT("ID", 1, "A document's id.", (b, v) -> b.document(v), q -> q.document().stream()),
  INCIDENT("ID", 1, "An incident's id.", (b, v) -> b.incident(v), q -> q.incident().stream()),
  COPIES(
      "yes|no",
      1,
      "Whether documents that are copies of others count too; by default yes.",
      (b, v) -> b.copies(QueryValues.yes(v)),
      q -> Stream.of(q.copies()).filter(c -> !c).map(QueryValues::yes)),
  TEXT(
      "WORDS",
      1,
      "Words of the document's title or text: all of them; \"in quotes\" as a phrase; or between two for either; -word for none of it.",
      (b, v) -> b.text(TextWords.checked(v)),
      q -> q.text().stream()),
  ORDER(
      "ORDER",
      1,
      "event (by its day), latest (event first), added (newest in the record first), confidence (surest first) or match (best answer to the text first).",
      (b, v) -> b.order(QueryValues.named(Order.class, v)),
      q -> Stream.of(q.order()).filter(o -> o != Order.EVENT).map(Names::of)),
  LIMIT(
      "N|all",
      1,
      "How many claims at most; by default " + EventQuery.PAGE + ".",
      (b, v) -> b.limit(QueryValues.limit(v)),
      q -> Stream.of(q.limit()).filter(l -> l != EventQuery.PAGE).map(QueryValues::limit)),
  CURSOR(
      "CURSOR",
      1,
      "Where the page before ended, as it was told.",
      (b, v) -> b.after(QueryValues.cursor(v)),
      q -> q.after().stream().map(Cursor::toString));

  private final String label;
  private final int most;
  private final String description;
  private final Reader reader;
  private final Function<EventQuery, Stream<String>> writer;

  private interface Reader {
    void read(QueryBuilder builder, String value);
  }

  QueryParameter(
      String label,
      int most,
      String description,
      Reader reader,
      Function<EventQuery, Stream<String>> writer) {
    this.label = label;
    this.most = most;
    this.description = description;
    this.reader = reader;
    this.writer = writer;
  }

  private static int many() {
    return Integer.MAX_VALUE;
  }

  /** As flags, REST and pages write it: {@code published-from}. */
  public String option() {
    return Names.of(this);
  }

  /** What its values are, in a word for a person. */
  public String label() {
    return label;
  }

  /** How often it may be given. */
  public int most() {
    return most;
  }

  /** What it asks for, in a sentence. */
  public String description() {
    return description;
  }

  /** The parameter of a name. */
  public static Optional<QueryParameter> of(String name) {
    return Stream.of(values()).filter(p -> p.option().equals(name)).findFirst();
  }

  static EventQuery parse(Map<String, List<String>> parameters) {
    QueryBuilder builder = new QueryBuilder();
    parameters.forEach(
        (name, values) ->
            of(name)
                .orElseThrow(() -> unknown(name))
                .read(
                    builder,
                    values.stream().map(String::strip).filter(v -> !v.isEmpty()).toList()));
    return builder.build();
  }

  private static QueryException unknown(String name) {
    String all = Stream.of(values()).map(QueryParameter::option).collect(Collectors.joining(", "));
    return new QueryException(name, "no such parameter; there are " + all);
  }

  private void read(QueryBuilder builder, List<String> values) {
    if (values.size() > most) {
      throw new QueryException(
          option(), "may be given " + (most == 1 ? "once" : most + " times") + ", not more often");
    }
    for (String value : values) {
      try {
        reader.read(builder, value);
      } catch (IllegalArgumentException e) {
        throw new QueryException(option(), String.valueOf(e.getMessage()));
      }
    }
  }

  static Map<String, List<String>> write(EventQuery query) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    for (QueryParameter parameter : values()) {
      List<String> values = parameter.writer.apply(query).toList();
      if (!values.isEmpty()) {
        parameters.put(parameter.option(), values);
      }
    }
    return parameters;
  }
}
