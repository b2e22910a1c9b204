package dev.dragoman.store;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A question to the record, the same for the command line, for addresses and for pages. What is not
 * named is not asked.
 */
public final class EventQuery {
  private static final Set<String> YES_OR_NO = Set.of("yes", "no");
  private static final Map<Parameter, Set<String>> WORDS =
      Map.of(
          Parameter.DIRECTED, YES_OR_NO,
          Parameter.BACKGROUND, YES_OR_NO,
          Parameter.COPIES, YES_OR_NO,
          Parameter.QUAD, Set.of("1", "2", "3", "4"),
          Parameter.STATUS, Set.of("happened", "ongoing", "future", "possible", "negated"),
          Parameter.STANCE,
              Set.of("asserts", "alleges", "denies", "predicts", "hopes", "threatens", "promises"),
          Parameter.ORDER, Set.of("event", "newest"));

  /** A question that cannot be understood; the message names the parameter and what is allowed. */
  public static final class Misunderstood extends IllegalArgumentException {
    @java.io.Serial private static final long serialVersionUID = 1;

    Misunderstood(String message) {
      super(message);
    }
  }

  /** Latitudes and longitudes, WGS-84; a box across the 180th meridian has its west greater. */
  record Box(double south, double west, double north, double east) {}

  private final Map<Parameter, List<String>> values;

  private EventQuery(Map<Parameter, List<String>> values) {
    this.values = values;
  }

  /** Everything. */
  public static EventQuery all() {
    return new EventQuery(new EnumMap<>(Parameter.class));
  }

  /**
   * @param named values by {@link Parameter#title()}
   * @throws Misunderstood where a name or a value is none
   */
  public static EventQuery parse(Map<String, List<String>> named) {
    EventQuery query = all();
    for (Map.Entry<String, List<String>> one : named.entrySet()) {
      Parameter parameter =
          Parameter.of(one.getKey())
              .orElseThrow(
                  () ->
                      new Misunderstood(
                          "no parameter " + one.getKey() + "; there are " + Parameter.titles()));
      query = query.with(parameter, one.getValue());
    }
    query.check();
    return query;
  }

  /** The same question with other values of one parameter. */
  public EventQuery with(Parameter parameter, List<String> given) {
    for (String value : given) {
      check(parameter, value);
    }
    int most = parameter == Parameter.ACTOR ? 2 : parameter.several() ? Integer.MAX_VALUE : 1;
    if (given.size() > most) {
      throw new Misunderstood(parameter.title() + ": at most " + most + ", not " + given.size());
    }
    Map<Parameter, List<String>> other = new EnumMap<>(Parameter.class);
    other.putAll(values);
    if (given.isEmpty()) {
      other.remove(parameter);
    } else {
      other.put(parameter, List.copyOf(given));
    }
    return new EventQuery(other);
  }

  private static void check(Parameter parameter, String value) {
    if (value.isBlank()) {
      throw new Misunderstood(parameter.title() + ": no value");
    }
    Set<String> words = WORDS.get(parameter);
    if (words != null && !words.contains(value)) {
      throw new Misunderstood(
          parameter.title()
              + ": "
              + value
              + " is none of "
              + String.join(", ", words.stream().sorted().toList()));
    }
    switch (parameter) {
      case FROM, TO, PUBLISHED_FROM, PUBLISHED_TO -> day(parameter, value);
      case ACTION ->
          must(
              value.matches("[0-2][0-9]{0,3}"),
              parameter,
              value,
              "a CAMEO code of up to four digits");
      case TYPE -> must(value.matches("[A-Za-z]+"), parameter, value, "a PLOVER type, as ASSAULT");
      case COUNTRY -> must(value.matches("[A-Za-z]{3}"), parameter, value, "three letters");
      case BOX -> box(value);
      case CONFIDENCE ->
          must(value.matches("0(\\.\\d+)?|1(\\.0+)?"), parameter, value, "a number from 0 to 1");
      case LIMIT -> must(value.matches("[1-9]\\d{0,8}"), parameter, value, "a number from 1");
      case AFTER -> Cursor.parse(value);
      default -> {}
    }
  }

  private static void must(boolean holds, Parameter parameter, String value, String wanted) {
    if (!holds) {
      throw new Misunderstood(parameter.title() + ": " + value + " is not " + wanted);
    }
  }

  private void check() {
    if (has(Parameter.DIRECTED) && all(Parameter.ACTOR).size() != 2) {
      throw new Misunderstood("directed: goes with two actors");
    }
    for (Parameter[] ends :
        List.of(
            new Parameter[] {Parameter.FROM, Parameter.TO},
            new Parameter[] {Parameter.PUBLISHED_FROM, Parameter.PUBLISHED_TO})) {
      Optional<LocalDate> from = day(ends[0]);
      Optional<LocalDate> to = day(ends[1]);
      if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
        throw new Misunderstood(
            ends[1].title()
                + ": "
                + to.get()
                + " lies before "
                + ends[0].title()
                + " "
                + from.get());
      }
    }
  }

  private static LocalDate day(Parameter parameter, String value) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeException e) {
      throw new Misunderstood(parameter.title() + ": " + value + " is not a day as 2021-09-29");
    }
  }

  private static Box box(String value) {
    String[] sides = value.split(",", -1);
    try {
      if (sides.length == 4) {
        Box box =
            new Box(
                Double.parseDouble(sides[0]),
                Double.parseDouble(sides[1]),
                Double.parseDouble(sides[2]),
                Double.parseDouble(sides[3]));
        if (box.south() <= box.north()
            && Math.abs(box.south()) <= 90
            && Math.abs(box.north()) <= 90
            && Math.abs(box.west()) <= 180
            && Math.abs(box.east()) <= 180) {
          return box;
        }
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw new Misunderstood("box: " + value + " is not south,west,north,east in degrees");
  }

  boolean has(Parameter parameter) {
    return values.containsKey(parameter);
  }

  List<String> all(Parameter parameter) {
    return values.getOrDefault(parameter, List.of());
  }

  Optional<String> one(Parameter parameter) {
    return all(parameter).stream().findFirst();
  }

  Optional<LocalDate> day(Parameter parameter) {
    return one(parameter).map(LocalDate::parse);
  }

  boolean yes(Parameter parameter) {
    return one(parameter).filter("yes"::equals).isPresent();
  }

  Optional<Box> box() {
    return one(Parameter.BOX).map(EventQuery::box);
  }

  /** How many claims are wanted at most. */
  public int limit() {
    return one(Parameter.LIMIT).map(Integer::parseInt).orElse(Integer.MAX_VALUE);
  }

  boolean newest() {
    return one(Parameter.ORDER).filter("newest"::equals).isPresent();
  }

  /** The words sought in title and text. */
  public Optional<String> text() {
    return one(Parameter.TEXT);
  }

  /** As {@link #parse} reads it. */
  public Map<String, List<String>> parameters() {
    Map<String, List<String>> named = new LinkedHashMap<>();
    values.forEach((parameter, all) -> named.put(parameter.title(), all));
    return named;
  }

  /** The question in English. */
  public String sentence() {
    return QuestionInEnglish.of(this);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EventQuery query && values.equals(query.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return parameters().toString().toLowerCase(Locale.ROOT);
  }
}
