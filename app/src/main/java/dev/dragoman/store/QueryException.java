package dev.dragoman.store;

/** A query that says what no query can; the message names the parameter and what is allowed. */
public final class QueryException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;
  private final String parameter;
  private final String reason;

  QueryException(String parameter, String reason) {
    super(parameter + ": " + reason);
    this.parameter = parameter;
    this.reason = reason;
  }

  /** Its name, as in {@link QueryParameter}; as written where there is none of that name. */
  public String parameter() {
    return parameter;
  }

  /** What is wrong with it, and what would be right. */
  public String reason() {
    return reason;
  }
}
