package dev.dragoman.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;

/**
 * Writes claims in one format, one after another; keeps none of them. Not for several threads. What
 * is written is whole only once the exporter is closed.
 */
public interface Exporter extends Closeable {
  /** Writes a claim, or leaves it out where the format cannot hold it; {@link #tally()} counts. */
  void write(StoredClaim claim) throws IOException;

  /** What has been written and left out so far. */
  Tally tally();

  /** Writes all that come. */
  default void writeAll(Iterator<StoredClaim> claims) throws IOException {
    while (claims.hasNext()) {
      write(claims.next());
    }
  }
}
