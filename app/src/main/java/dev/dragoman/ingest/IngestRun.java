package dev.dragoman.ingest;

import dev.dragoman.Coder;
import dev.dragoman.model.Coding;
import dev.dragoman.model.Document;
import dev.dragoman.model.Reject;
import dev.dragoman.read.Read;
import dev.dragoman.store.ClaimStore;
import dev.dragoman.store.Hashes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Codes what the record does not have and keeps it, a batch a transaction. A batch is what a power
 * cut costs.
 */
public final class IngestRun {
  /** Documents a transaction; at a thousand a second a batch is a quarter of a second's work. */
  private static final int BATCH = 250;

  /**
   * What a run did.
   *
   * @param read documents that came
   * @param known of these, which the record had
   * @param coded and kept
   * @param claims made of them
   */
  public record Account(long read, long known, long coded, long claims) {}

  private final ClaimStore store;
  private final Coder coder;
  private final int threads;
  private final Rejects rejects;
  private final List<Coding> waiting = new ArrayList<>();
  private final List<Reject> refused = new ArrayList<>();
  private final Set<String> underWay = new HashSet<>();
  private long read;
  private long known;
  private long coded;
  private long claims;

  public IngestRun(ClaimStore store, Coder coder, int threads, Rejects rejects) {
    this.store = store;
    this.coder = coder;
    this.threads = threads;
    this.rejects = rejects;
  }

  /**
   * @param reads the input
   * @param step called once a document kept
   * @param stop whether to end: what is coded is kept, and no more read
   */
  public void run(Iterator<Read> reads, Runnable step, BooleanSupplier stop) {
    new CodingRun(coder, threads, rejects)
        .run(
            new Unknown(reads),
            coding -> {
              take(coding);
              step.run();
            },
            () -> false,
            stop);
    keep();
  }

  private void take(Coding coding) {
    refused.addAll(coding.rejects());
    if (!coding.rejects().isEmpty()) {
      underWay.remove(key(coding.document()));
    } else {
      waiting.add(coding);
      coded++;
      claims += coding.claims().size();
    }
    if (waiting.size() >= BATCH) {
      keep();
    }
  }

  private void keep() {
    store.keep(waiting, refused);
    waiting.forEach(coding -> underWay.remove(key(coding.document())));
    waiting.clear();
    refused.clear();
  }

  private static String key(Document document) {
    return document.id() + " " + Hashes.of(document);
  }

  /** What was done so far. */
  public Account account() {
    return new Account(read, known, coded, claims);
  }

  /** Passes over what the record has or is about to have. */
  private final class Unknown implements Iterator<Read> {
    private final Iterator<Read> reads;
    private final Queue<Read> next = new ArrayDeque<>();

    private Unknown(Iterator<Read> reads) {
      this.reads = reads;
    }

    @Override
    public boolean hasNext() {
      while (next.isEmpty() && reads.hasNext()) {
        ask();
      }
      return !next.isEmpty();
    }

    private void ask() {
      List<Read> chunk = new ArrayList<>();
      while (chunk.size() < BATCH && reads.hasNext()) {
        chunk.add(reads.next());
      }
      read += chunk.size();
      List<String> ids = new ArrayList<>();
      for (Read one : chunk) {
        if (one instanceof Read.Ok ok) {
          ids.add(ok.document().id());
        }
      }
      Map<String, ClaimStore.Known> there = store.known(ids);
      for (Read one : chunk) {
        if (one instanceof Read.Ok ok && isKnown(ok.document(), there)) {
          known++;
        } else {
          if (one instanceof Read.Bad bad && bad.document().isEmpty()) {
            refused.add(bad.reject());
          }
          next.add(one);
        }
      }
    }

    private boolean isKnown(Document document, Map<String, ClaimStore.Known> there) {
      String hash = Hashes.of(document);
      ClaimStore.Known before = there.get(document.id());
      return before != null && before.hashes().contains(hash) || !underWay.add(key(document));
    }

    @Override
    public Read next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return next.remove();
    }
  }
}
