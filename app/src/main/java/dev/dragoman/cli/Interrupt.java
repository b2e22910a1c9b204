package dev.dragoman.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/**
 * Lets Ctrl-C end a run between two documents instead of in the middle of one: the JVM's end waits
 * until the run has written out what is done and closes this, for a while at most.
 */
final class Interrupt implements AutoCloseable, BooleanSupplier {
  /** What a shell says of a process that SIGINT ended. */
  static final int EXIT = 130;

  private static final long PATIENCE_MILLIS = 20_000;

  private final AtomicBoolean asked = new AtomicBoolean();
  private final CountDownLatch told = new CountDownLatch(1);
  private final CountDownLatch written = new CountDownLatch(1);
  private final Thread hook = new Thread(() -> stop(PATIENCE_MILLIS), "interrupt");

  /** Begins to listen. Close it once everything is written. */
  static Interrupt listen() {
    Interrupt interrupt = new Interrupt();
    Runtime.getRuntime().addShutdownHook(interrupt.hook);
    return interrupt;
  }

  /** Whether the run should end. */
  @Override
  public boolean getAsBoolean() {
    return asked.get();
  }

  /** Waits until the run should end. */
  void await() throws InterruptedException {
    told.await();
  }

  /** Asks for the end and waits for it; tells whether it came in time. */
  boolean stop(long millis) {
    asked.set(true);
    told.countDown();
    try {
      return written.await(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void close() {
    written.countDown();
    if (!asked.get()) {
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException e) {
        asked.set(true); // the JVM has just begun to end
      }
    }
  }
}
