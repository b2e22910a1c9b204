package dev.dragoman.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dragoman.model.Reject;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

/**
 * A dump of Wikidata's entities: a JSON array with an entity a line, plain, {@code .gz} or {@code
 * .bz2}. One line at a time is held.
 */
final class WikidataDump {
  private static final int BUFFER = 1 << 16;
  private static final ObjectMapper JSON = new ObjectMapper();
  private final Path file;

  WikidataDump(Path file) {
    this.file = file;
  }

  /** Takes an entity. */
  interface Sink {
    void accept(JsonNode entity) throws IOException;
  }

  /**
   * Goes through the dump once.
   *
   * @param sink takes the entities
   * @param rejects is told of lines that are no entity, by file and number
   * @param progress is told how many bytes of the file are read
   * @throws IOException where the file cannot be read or unpacked
   */
  void read(Sink sink, Consumer<Reject> rejects, LongConsumer progress) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                unpacked(
                    new BufferedInputStream(
                        new Counted(Files.newInputStream(file), progress), BUFFER)),
                StandardCharsets.UTF_8),
            BUFFER)) {
      long number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        String text = line.strip();
        if (text.endsWith(",")) {
          text = text.substring(0, text.length() - 1);
        }
        if (text.isEmpty() || text.equals("[") || text.equals("]")) {
          continue;
        }
        JsonNode entity = entity(text, number, rejects);
        if (entity != null) {
          sink.accept(entity);
        }
      }
    }
  }

  private @org.jspecify.annotations.Nullable JsonNode entity(
      String text, long number, Consumer<Reject> rejects) {
    try {
      JsonNode entity = JSON.readTree(text);
      if (entity != null && entity.path("id").isTextual()) {
        return entity;
      }
      rejects.accept(new Reject(file + ":" + number, "no entity: it has no id"));
    } catch (JsonProcessingException e) {
      rejects.accept(new Reject(file + ":" + number, "broken JSON: " + e.getOriginalMessage()));
    }
    return null;
  }

  private InputStream unpacked(InputStream in) throws IOException {
    String name = String.valueOf(file.getFileName());
    if (name.endsWith(".gz")) {
      return new GZIPInputStream(in, BUFFER);
    }
    return name.endsWith(".bz2") ? new BZip2CompressorInputStream(in, true) : in;
  }

  /** Tells how far the file is read, packed as it is; it is read by blocks. */
  private static final class Counted extends FilterInputStream {
    private final LongConsumer progress;
    private long read;

    Counted(InputStream in, LongConsumer progress) {
      super(in);
      this.progress = progress;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int count = super.read(bytes, offset, length);
      read += Math.max(0, count);
      progress.accept(read);
      return count;
    }
  }
}
