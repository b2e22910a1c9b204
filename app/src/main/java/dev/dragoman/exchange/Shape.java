package dev.dragoman.exchange;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/** One format's rows. */
interface Shape {
  /** What stands before the first row. */
  default void begin() throws IOException {}

  /** What a claim may be that the format has no means to tell. */
  Set<Misfit> cannot();

  /** Why the format has no row for a claim for other reasons. */
  default Optional<Misfit> misfit(StoredClaim claim) {
    return Optional.empty();
  }

  /** Writes a claim; says how many rows it took. */
  int write(StoredClaim claim) throws IOException;

  /** What stands after the last row. */
  default void end() throws IOException {}
}
