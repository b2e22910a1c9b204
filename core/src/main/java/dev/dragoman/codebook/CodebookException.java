package dev.dragoman.codebook;

/** A page that cannot be read; the message says file, line and column and shows the place. */
public final class CodebookException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public CodebookException(String message) {
    super(message);
  }
}
