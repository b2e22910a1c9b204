package dev.dragoman.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dragoman.Timings;
import dev.dragoman.model.Coding;
import dev.dragoman.model.Coding.Mentions;
import dev.dragoman.model.Dating;
import dev.dragoman.model.Document;
import dev.dragoman.read.Read;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Documents are numbers; coding one may take as long as a test wants. */
@Timeout(60)
class CodingRunTest {
  private static final int THREADS = 3;
  private final AtomicInteger read = new AtomicInteger();
  private final List<Integer> handedOn = new ArrayList<>();

  @Test
  void keepsTheOrderWhateverTakesLong() {
    Function<Document, Coding> coder =
        document -> {
          pause(number(document) % 3 == 0 ? 4 : 0);
          return coding(document);
        };
    long done = run(coder).run(documents(60), this::take, () -> false, () -> false);
    assertEquals(60, done);
    assertEquals(IntStream.range(0, 60).boxed().toList(), handedOn);
  }

  /** While the first document hangs, a few a thread are read and no more. */
  @Test
  void theInputWaitsForTheSlowest() throws InterruptedException {
    CountDownLatch hangs = new CountDownLatch(1);
    Function<Document, Coding> coder =
        document -> {
          if (number(document) == 0) {
            await(hangs);
          }
          return coding(document);
        };
    Thread thread =
        new Thread(() -> run(coder).run(documents(1000), this::take, () -> false, () -> false));
    thread.start();
    Thread.sleep(300);
    int ahead = read.get();
    hangs.countDown();
    thread.join();
    assertTrue(ahead <= THREADS * 5, () -> ahead + " documents were read ahead");
    assertEquals(1000, handedOn.size());
  }

  /** What is done is handed on without a gap; the rest of the input is not read. */
  @Test
  void stopsWithWhatIsDone() {
    AtomicBoolean stop = new AtomicBoolean();
    long done =
        run(CodingRunTest::coding)
            .run(
                documents(1000),
                coding -> {
                  take(coding);
                  stop.set(handedOn.size() >= 20);
                },
                () -> false,
                stop::get);
    assertEquals(handedOn.size(), done);
    assertTrue(done >= 20 && done <= 20 + THREADS * 5, () -> done + " documents");
    assertEquals(IntStream.range(0, (int) done).boxed().toList(), handedOn);
    assertTrue(read.get() < 1000);
  }

  @Test
  void writesNoMoreWhenTheReaderIsGone() {
    run(CodingRunTest::coding)
        .run(documents(1000), this::take, () -> handedOn.size() >= 5, () -> false);
    assertEquals(5, handedOn.size());
  }

  private static CodingRun run(Function<Document, Coding> coder) {
    return new CodingRun(coder, Timings.NONE, THREADS, new Rejects());
  }

  private void take(Coding coding) {
    handedOn.add(number(coding.document()));
  }

  private Iterator<Read> documents(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            n -> {
              read.incrementAndGet();
              return (Read) new Read.Ok(Document.of("d" + n, Dating.unknown(), "Text " + n));
            })
        .iterator();
  }

  private static int number(Document document) {
    return Integer.parseInt(document.text().substring(5));
  }

  private static Coding coding(Document document) {
    Mentions none = new Mentions(List.of(), List.of(), List.of(), List.of(), List.of());
    return new Coding(document, List.of(), List.of(), none, List.of(), "");
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
