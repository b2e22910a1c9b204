package dev.dragoman.imports;

import dev.dragoman.model.Reject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A table of GeoNames' dump: UTF-8, tab-separated, without a header, plain or as the largest file
 * of a {@code .zip}. One line at a time is held.
 */
final class GeonamesDump {
  private static final int BUFFER = 1 << 16;
  private final Path file;
  private final int columns;

  /**
   * @param columns how many cells a line has at least
   */
  GeonamesDump(Path file, int columns) {
    this.file = file;
    this.columns = columns;
  }

  /** Takes the cells of a line; throws where they are wrong. */
  interface Sink {
    void accept(String[] cells) throws IOException, WrongLine;
  }

  /** A line that cannot be read; the message says why. */
  static final class WrongLine extends Exception {
    private static final long serialVersionUID = 1L;

    WrongLine(String why) {
      super(why);
    }
  }

  /**
   * Goes through the table once.
   *
   * @param rejects is told of wrong lines, by file and number
   * @param progress is told of every line
   * @throws IOException where the file cannot be read or unpacked
   */
  void read(Sink sink, Consumer<Reject> rejects, Runnable progress) throws IOException {
    if (!String.valueOf(file.getFileName()).endsWith(".zip")) {
      try (InputStream in = Files.newInputStream(file)) {
        lines(in, sink, rejects, progress);
      }
      return;
    }
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry largest =
          zip.stream()
              .max(Comparator.comparingLong(ZipEntry::getSize))
              .orElseThrow(() -> new IOException(file + " has no file in it"));
      try (InputStream in = zip.getInputStream(largest)) {
        lines(in, sink, rejects, progress);
      }
    }
  }

  private void lines(InputStream in, Sink sink, Consumer<Reject> rejects, Runnable progress)
      throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), BUFFER);
    long number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      progress.run();
      String[] cells = line.split("\t", -1);
      try {
        if (cells.length < columns) {
          throw new WrongLine(cells.length + " cells, but there are " + columns + " columns");
        }
        sink.accept(cells);
      } catch (WrongLine e) {
        rejects.accept(new Reject(file + ":" + number, String.valueOf(e.getMessage())));
      }
    }
  }
}
