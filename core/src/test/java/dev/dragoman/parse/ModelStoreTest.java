package dev.dragoman.parse;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ModelStoreTest {
  private static final String[] SENTENCE = "Troops crossed the border on Friday .".split(" ");

  @TempDir Path folder;

  @Test
  void twoThatFindADamagedFileMakeItOnceAndLeaveNothingElse() throws IOException {
    Path file = new ModelStore(folder).file();
    Files.write(file, new byte[5000]);
    Path left = Files.createFile(folder.resolve("models-en-1.part"));
    AtomicInteger made = new AtomicInteger();
    ModelStore.Making making =
        (step, number, steps) -> {
          if (number == 0) {
            made.incrementAndGet();
          }
        };
    CompletableFuture<Models> other =
        CompletableFuture.supplyAsync(() -> new ModelStore(folder).load(making));
    Models mine = new ModelStore(folder).load(making);

    assertEquals(1, made.get());
    assertArrayEquals(
        mine.run().parse(SENTENCE).relations(), other.join().run().parse(SENTENCE).relations());
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(
          List.of("models-en.bin", "models-en.lock"),
          files.map(f -> String.valueOf(f.getFileName())).sorted().toList(),
          "and not " + left);
    }
    new ModelStore(folder).load(making);
    assertEquals(1, made.get(), "a sound file is not made again");
  }

  @Test
  void aReleaseUnpacksTheFileThatItCarries() throws IOException {
    List<String> steps = new ArrayList<>();
    ModelStore.Making making = (step, number, of) -> steps.add(step);
    Models made = ModelStore.ofUser().load(making);
    steps.clear();
    Path carried = ModelStore.ofUser().file();
    ModelStore release = new ModelStore(folder, carried.toUri().toURL());

    assertArrayEquals(
        made.run().parse(SENTENCE).relations(),
        release.load(making).run().parse(SENTENCE).relations());
    assertEquals(List.of("unpacking"), steps);
    Files.write(release.file(), new byte[5000]);
    release.load(making);
    assertEquals(List.of("unpacking", "unpacking"), steps, "a damaged one is unpacked again");
    assertEquals(-1, Files.mismatch(carried, release.file()));
  }
}
