package dev.dragoman.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class InterruptTest {
  /** An interrupt waits for what is being written, and no longer than its patience. */
  @Test
  void anInterruptWaitsForTheEnd() throws InterruptedException {
    Interrupt interrupt = Interrupt.listen();
    assertFalse(interrupt.getAsBoolean());
    assertFalse(interrupt.stop(1), "nothing was written yet");
    assertTrue(interrupt.getAsBoolean());
    AtomicBoolean came = new AtomicBoolean();
    Thread ending = new Thread(() -> came.set(interrupt.stop(30_000)));
    ending.start();
    interrupt.close();
    ending.join();
    assertTrue(came.get());
  }
}
