package dev.dragoman.model;

/** Whether an action happened, as the text has it. */
public enum Status {
  HAPPENED,
  ONGOING,
  FUTURE,
  POSSIBLE,
  NEGATED
}
