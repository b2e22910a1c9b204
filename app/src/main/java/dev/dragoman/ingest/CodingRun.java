package dev.dragoman.ingest;

import static java.util.concurrent.CompletableFuture.completedFuture;

import dev.dragoman.Coder;
import dev.dragoman.Stage;
import dev.dragoman.Timings;
import dev.dragoman.model.Coding;
import dev.dragoman.model.Document;
import dev.dragoman.model.Reject;
import dev.dragoman.read.Read;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/** Codes many documents on several threads and hands on the codings in the order of the input. */
public final class CodingRun {
  /** How many documents a thread may be ahead of the slowest. */
  private static final int AHEAD = 4;

  private final Function<Document, Coding> coder;
  private final Timings timings;
  private final int threads;
  private final Rejects rejects;

  public CodingRun(Coder coder, int threads, Rejects rejects) {
    this(coder::code, coder.timings(), threads, rejects);
  }

  CodingRun(Function<Document, Coding> coder, Timings timings, int threads, Rejects rejects) {
    this.coder = coder;
    this.timings = timings;
    this.threads = threads;
    this.rejects = rejects;
  }

  private record Item(Document document, CompletableFuture<Coding> coding) {}

  /** Codes until the input ends or the sink wants no more. */
  public void run(Iterator<Read> reads, Consumer<Coding> sink, BooleanSupplier full) {
    run(reads, sink, full, () -> false);
  }

  /**
   * Codes until the input ends, the sink wants no more or the run is to stop. No more documents are
   * in memory than a few a thread: the input waits for the sink.
   *
   * @param reads the input
   * @param sink takes the codings
   * @param full whether the sink wants no more, as when the reader of a pipe is gone
   * @param stop whether to end here: what is done is handed on, without a gap, and no more
   * @return how many documents were handed on
   */
  public long run(
      Iterator<Read> reads, Consumer<Coding> sink, BooleanSupplier full, BooleanSupplier stop) {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    Queue<Item> waiting = new ArrayDeque<>();
    long done = 0;
    try {
      while (!full.getAsBoolean() && !stop.getAsBoolean()) {
        Optional<Read> next =
            timings.time(
                Stage.READING,
                () -> reads.hasNext() ? Optional.of(reads.next()) : Optional.empty());
        if (next.isEmpty()) {
          break;
        }
        Read read = next.get();
        if (read instanceof Read.Bad bad) {
          rejects.add(bad.reject());
          bad.document()
              .map(d -> Coding.rejected(d, bad.reject()))
              .ifPresent(c -> waiting.add(new Item(c.document(), completedFuture(c))));
        } else if (read instanceof Read.Ok ok) {
          Document document = ok.document();
          waiting.add(
              new Item(
                  document, CompletableFuture.supplyAsync(() -> coder.apply(document), workers)));
        }
        if (waiting.size() > threads * AHEAD) {
          handOn(waiting.remove(), sink);
          done++;
        }
      }
      for (Item item = waiting.poll();
          item != null && !full.getAsBoolean();
          item = waiting.poll()) {
        if (stop.getAsBoolean() && !item.coding().isDone()) {
          break;
        }
        handOn(item, sink);
        done++;
      }
    } finally {
      workers.shutdownNow();
    }
    return done;
  }

  /**
   * One document on which the coder fails does not end a batch of thousands. What was read and is
   * rejected is handed on too, with no claims and the reason.
   */
  private void handOn(Item item, Consumer<Coding> sink) {
    Coding coding;
    try {
      coding = item.coding().join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      Reject reject =
          new Reject(item.document().origin(), "the coder failed on it (" + e.getCause() + ")");
      rejects.add(reject);
      coding = Coding.rejected(item.document(), reject);
    }
    if (coding.rejects().isEmpty()) {
      rejects.accept();
    }
    Coding done = coding;
    timings.time(
        Stage.WRITING,
        () -> {
          sink.accept(done);
          return done;
        });
  }
}
