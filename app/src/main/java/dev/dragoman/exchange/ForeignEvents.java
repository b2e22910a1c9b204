package dev.dragoman.exchange;

import dev.dragoman.exchange.DelimitedLines.BadRow;
import dev.dragoman.model.Reject;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Events of a file, one after another; rows that cannot be read are told and counted, and the
 * reading goes on. Where the file itself cannot be read, an {@link UncheckedIOException}.
 */
public final class ForeignEvents implements Iterator<ForeignEvent>, Closeable {
  private final Closeable file;
  private final String name;
  private final Consumer<Reject> rejects;
  private final Source source;
  private Optional<ForeignEvent> ahead = Optional.empty();
  private boolean ended;
  private long rejected;

  /** Where the reading stands. */
  static final class Line {
    private long number;

    void set(long to) {
      number = to;
    }
  }

  /** Reads on. */
  interface Source {
    /** The next event; empty at the end. */
    Optional<ForeignEvent> next(Line at) throws IOException, BadRow;
  }

  ForeignEvents(Closeable file, String name, Consumer<Reject> rejects, Source source) {
    this.file = file;
    this.name = name;
    this.rejects = rejects;
    this.source = source;
  }

  @Override
  public boolean hasNext() {
    while (ahead.isEmpty() && !ended) {
      Line at = new Line();
      try {
        ahead = source.next(at);
        ended = ahead.isEmpty();
      } catch (BadRow e) {
        rejected++;
        rejects.accept(new Reject(name + ":" + at.number, e.why()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return ahead.isPresent();
  }

  @Override
  public ForeignEvent next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    ForeignEvent event = ahead.orElseThrow();
    ahead = Optional.empty();
    return event;
  }

  /** Rows so far that could not be read. */
  public long rejected() {
    return rejected;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
