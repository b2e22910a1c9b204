package dev.dragoman.parse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;

/**
 * Makes the model file in a process of its own: the library's models take more memory while they
 * are read than anything that Dragoman does with them afterwards.
 */
final class ModelMaker {
  private static final String HEAP = "-Xmx2500m";
  private static final String STEP = "step ";

  private ModelMaker() {}

  /**
   * Makes the file and waits until it is there.
   *
   * @throws IOException when the process fails; the message is what it said last
   */
  static void make(Path file, byte[] fingerprint, ModelStore.Making making) throws IOException {
    List<String> steps = ModelBuilder.STEPS;
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-cp",
                System.getProperty("java.class.path"),
                ModelMaker.class.getName(),
                file.toString(),
                HexFormat.of().formatHex(fingerprint))
            .redirectErrorStream(true)
            .start();
    String last = "";
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      process.getOutputStream().close();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith(STEP)) {
          String step = line.substring(STEP.length());
          making.begins(step, steps.indexOf(step), steps.size());
        } else if (!line.isBlank()) {
          last = line;
        }
      }
      if (process.waitFor() != 0) {
        throw new IOException("making the model file failed: " + last);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while the model file was made", e);
    } finally {
      process.destroyForcibly();
    }
  }

  /** The process: the file to make, and the fingerprint of what it is made from. */
  public static void main(String[] args) {
    try {
      ModelBuilder.build(
          Path.of(args[0]),
          HexFormat.of().parseHex(args[1]),
          step -> System.out.println(STEP + step));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
