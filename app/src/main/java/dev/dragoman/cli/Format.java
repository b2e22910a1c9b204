package dev.dragoman.cli;

/** How an answer is written; the names are what a person types. */
enum Format {
  /** For people. */
  text,
  /** For programs: one JSON object a line. */
  jsonl
}
