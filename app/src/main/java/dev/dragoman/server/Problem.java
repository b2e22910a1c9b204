package dev.dragoman.server;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A request that cannot be answered, as RFC 9457 tells it. */
final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final int status;
  private final String title;
  private final @Nullable String parameter;

  private Problem(int status, String title, String detail, @Nullable String parameter) {
    super(detail);
    this.status = status;
    this.title = title;
    this.parameter = parameter;
  }

  /**
   * A parameter whose value says nothing that can be asked.
   *
   * @param detail what is wrong, and what would be right
   */
  static Problem parameter(String name, String detail) {
    return new Problem(400, "Wrong parameter", detail, name);
  }

  /** A body that is not what it should be. */
  static Problem body(String detail) {
    return new Problem(400, "Wrong body", detail, null);
  }

  /** Nothing of that name. */
  static Problem missing(String detail) {
    return new Problem(404, "Not found", detail, null);
  }

  /** Any other. */
  static Problem of(int status, String title, String detail) {
    return new Problem(status, title, detail, null);
  }

  int status() {
    return status;
  }

  String title() {
    return title;
  }

  String detail() {
    return String.valueOf(getMessage());
  }

  Optional<String> parameter() {
    return Optional.ofNullable(parameter);
  }
}
