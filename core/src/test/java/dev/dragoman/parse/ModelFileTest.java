package dev.dragoman.parse;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ModelFileTest {
  private static final byte[] SOURCE = new byte[32];

  @TempDir Path folder;
  private Path path = Path.of("");

  @BeforeEach
  void write() throws IOException {
    path = folder.resolve("models.bin");
    ModelFile.Writer writer = new ModelFile.Writer();
    writer.longs("longs", new long[] {1, Long.MIN_VALUE, -1});
    writer.bytes("bytes", new byte[] {5, -5, 7});
    writer.floats("floats", new float[] {0.5f, -1e-30f});
    writer.ints("ints", new int[] {Integer.MAX_VALUE, -3});
    writer.strings("strings", List.of("", "a b", "ß"));
    writer.strings("empty", List.of());
    writer.write(path, SOURCE);
  }

  @Test
  void whatIsWrittenIsRead() throws IOException {
    ModelFile file = ModelFile.open(path, SOURCE);
    assertArrayEquals(new long[] {1, Long.MIN_VALUE, -1}, file.longs("longs"));
    assertArrayEquals(new byte[] {5, -5, 7}, file.bytes("bytes"));
    assertArrayEquals(new float[] {0.5f, -1e-30f}, file.floats("floats"));
    assertArrayEquals(new int[] {Integer.MAX_VALUE, -3}, file.ints("ints"));
    assertArrayEquals(new String[] {"", "a b", "ß"}, file.strings("strings"));
    assertEquals(0, file.strings("empty").length);
    assertThrows(IllegalStateException.class, () -> file.longs("nothing"));
  }

  @Test
  void everyChangedByteIsNoticed() throws IOException {
    byte[] sound = Files.readAllBytes(path);
    for (int i = 0; i < sound.length; i++) {
      byte[] changed = sound.clone();
      changed[i] ^= 0x10;
      Files.write(path, changed);
      assertThrows(ModelFile.Unfit.class, () -> ModelFile.open(path, SOURCE), "byte " + i);
    }
  }

  @Test
  void aCutFileIsNoticed() throws IOException {
    byte[] sound = Files.readAllBytes(path);
    for (int length : new int[] {0, 1, 50, sound.length - 1}) {
      Files.write(path, Arrays.copyOf(sound, length));
      ModelFile.Unfit unfit =
          assertThrows(ModelFile.Unfit.class, () -> ModelFile.open(path, SOURCE));
      assertTrue(String.valueOf(unfit.getMessage()).contains("cut short"), unfit.getMessage());
    }
  }

  @Test
  void aFileMadeFromOtherModelsIsNotTaken() {
    byte[] other = SOURCE.clone();
    other[3] = 1;
    assertThrows(ModelFile.Unfit.class, () -> ModelFile.open(path, other));
  }
}
