package dev.dragoman.server;

import dev.dragoman.ingest.IngestRun;
import dev.dragoman.ingest.Rejects;
import dev.dragoman.read.Read;
import dev.dragoman.read.Reader;
import dev.dragoman.store.ClaimStore;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes documents into the record while it is served; incidents are made anew beside that. */
final class Intake implements AutoCloseable {
  private final Services services;
  private final ClaimStore store;
  private final Reader reader;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "regrouping");
            thread.setDaemon(true);
            return thread;
          });
  private @Nullable CompletableFuture<Void> waiting;

  Intake(Services services) {
    this.services = services;
    this.store = services.store();
    this.reader = Reader.load(services.tables());
  }

  /**
   * Codes what the record does not have, and keeps it.
   *
   * @param origin what to call the input
   * @param published the day of publication of every document, if it is given
   * @param in anything that {@link Reader} reads
   */
  Taken take(String origin, Optional<LocalDate> published, InputStream in) {
    Rejects rejects = new Rejects();
    IngestRun run = new IngestRun(store, services.coder().get(), 1, rejects);
    Reader dated = published.map(reader::published).orElse(reader);
    try (Stream<Read> reads = dated.read(origin, in)) {
      Iterator<Read> each = reads.iterator();
      run.run(each, () -> {}, () -> false);
    }
    if (run.account().coded() > 0) {
      regroup();
    }
    return new Taken(run.account(), rejects.reasons());
  }

  /**
   * Groups all claims into incidents soon, once for all who ask meanwhile; done when it is done.
   */
  synchronized CompletableFuture<Void> regroup() {
    CompletableFuture<Void> soon = waiting;
    if (soon == null) {
      soon = CompletableFuture.runAsync(this::run, worker);
      waiting = soon;
    }
    return soon;
  }

  private void run() {
    synchronized (this) {
      waiting = null; // who asks from here on asks for another
    }
    store.regroup();
  }

  /** Waits for what is asked for. */
  @Override
  public void close() {
    worker.shutdown();
    try {
      worker.awaitTermination(1, java.util.concurrent.TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
