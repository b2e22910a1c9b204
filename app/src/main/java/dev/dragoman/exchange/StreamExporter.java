package dev.dragoman.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import java.util.Set;

/** Writes the rows of a shape, and counts. */
final class StreamExporter implements Exporter {
  private final Shape shape;
  private final Writer out;
  private final Set<Misfit> letIn;
  private final Tally tally = new Tally();
  private boolean begun;
  private boolean closed;

  StreamExporter(Shape shape, Writer out, Set<Misfit> letIn) {
    this.shape = shape;
    this.out = out;
    this.letIn = letIn;
  }

  @Override
  public void write(StoredClaim claim) throws IOException {
    begin();
    Optional<Misfit> misfit =
        Misfit.of(claim.claim(), shape.cannot(), letIn).or(() -> shape.misfit(claim));
    if (misfit.isPresent()) {
      tally.leftOut(misfit.get());
    } else {
      tally.written(shape.write(claim));
    }
  }

  private void begin() throws IOException {
    if (closed) {
      throw new IOException("the export is closed");
    }
    if (!begun) {
      begun = true;
      shape.begin();
    }
  }

  @Override
  public Tally tally() {
    return tally;
  }

  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    try (out) {
      begin();
      shape.end();
    } finally {
      closed = true;
    }
  }
}
