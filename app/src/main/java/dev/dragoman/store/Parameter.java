package dev.dragoman.store;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a question to the record may name: flags of the command line, parameters of an address. */
public enum Parameter {
  ACTOR(
      true,
      "NAME",
      "Who acts or is acted on: a CAMEO actor code or the beginning of one (RUS, RUSMIL), an id or a name. Two are a pair, in either direction."),
  DIRECTED(false, "yes|no", "With two actors: only what the first does to the second."),
  ACTION(true, "CODE", "A CAMEO code or the beginning of one, as 19 or 195."),
  TYPE(true, "NAME", "A PLOVER type, as ASSAULT."),
  QUAD(
      true,
      "1-4",
      "A quad class: 1 verbal and 2 material cooperation, 3 verbal and 4 material conflict."),
  STATUS(true, "STATUS", "happened, ongoing, future, possible or negated."),
  BACKGROUND(false, "yes|no", "Only what is told as history, or only what is not."),
  SPEAKER(false, "NAME", "Who says so: narrator, named, unnamed, an id, or words of the name."),
  STANCE(true, "STANCE", "asserts, alleges, denies, predicts, hopes, threatens or promises."),
  FROM(false, "DATE", "The event ends on this day or later."),
  TO(false, "DATE", "The event begins on this day or earlier."),
  PUBLISHED_FROM(false, "DATE", "Published on this day or later."),
  PUBLISHED_TO(false, "DATE", "Published on this day or earlier."),
  PLACE(false, "NAME", "The place's name."),
  COUNTRY(true, "CODE", "The place's country, three letters."),
  BOX(false, "S,W,N,E", "The place lies between these latitudes and longitudes, in degrees."),
  CONFIDENCE(false, "0-1", "Claims of at least this confidence."),
  OUTLET(true, "NAME", "The document's outlet."),
  DOCUMENT(false, "ID", "Claims of this document."),
  INCIDENT(false, "ID", "Claims of this incident."),
  RULE(true, "NAME", "Claims made by this rule."),
  COPIES(false, "yes|no", "Whether copies of other documents count; they do by default."),
  TEXT(
      false,
      "WORDS",
      "The document's title and text hold these words; \"a phrase\", OR and -word as usual."),
  ORDER(
      false,
      "ORDER",
      "event (the day of the event, the default) or newest (the day of publication, the newest first)."),
  LIMIT(false, "N", "At most so many claims."),
  AFTER(false, "CURSOR", "Goes on where a page ended.");

  private final boolean several;
  private final String value;
  private final String about;

  Parameter(boolean several, String value, String about) {
    this.several = several;
    this.value = value;
    this.about = about;
  }

  /** As it is written: {@code published-from}. */
  public String title() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether it may be given several times; then any of the values will do. */
  public boolean several() {
    return several;
  }

  /** What its value is called in help. */
  public String value() {
    return value;
  }

  /** A sentence of help. */
  public String about() {
    return about;
  }

  static Optional<Parameter> of(String title) {
    return Arrays.stream(values()).filter(p -> p.title().equals(title)).findFirst();
  }

  static String titles() {
    return Arrays.stream(values()).map(Parameter::title).collect(Collectors.joining(", "));
  }
}
