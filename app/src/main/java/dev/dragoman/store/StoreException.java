package dev.dragoman.store;

import java.io.Serial;

/** The record cannot be opened, read or written; the message says why, for a person. */
public final class StoreException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  public StoreException(String message) {
    super(message);
  }

  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
