package dev.dragoman;

/** The steps that a document goes through, in their order. */
public enum Stage {
  /** The tables, the pages and the parser's models, once. */
  LOADING("loading"),
  READING("reading"),
  SPLITTING("splitting"),
  GATE("gate"),
  /** Tags, names and trees. */
  PARSING("parsing"),
  CLAUSES("clauses"),
  /** Expressions of time, and when a text without a date was published. */
  TIMES("times"),
  PLACES("places"),
  ACTORS("actors"),
  COREFERENCE("coreference"),
  ATTRIBUTION("attribution"),
  MATCHING("codebook"),
  CLAIMS("claims"),
  WRITING("output");

  private final String title;

  Stage(String title) {
    this.title = title;
  }

  /** What it is called where people read it. */
  public String title() {
    return title;
  }
}
