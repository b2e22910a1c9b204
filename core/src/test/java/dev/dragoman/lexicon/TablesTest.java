package dev.dragoman.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables laid over others. */
class TablesTest {
  private static String digest(Tables tables) throws NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    tables.digest(digest, List.of("roles.tsv"));
    return HexFormat.of().formatHex(digest.digest());
  }

  @Test
  void whatIsLaidOverCountsIntoTheVersion(@TempDir Path folder)
      throws IOException, NoSuchAlgorithmException {
    String ours = digest(Tables.bundled());
    assertEquals(ours, digest(Tables.bundled().overlay(folder)));
    Files.createDirectory(folder.resolve("en"));
    Files.write(folder.resolve("en/media.tsv"), List.of("words\tmedium", "Semaphore\tsemaphore"));
    String laid = digest(Tables.bundled().overlay(folder));
    assertNotEquals(ours, laid);
    Files.write(folder.resolve("en/media.tsv"), List.of("words\tmedium", "Heliograph\theliograph"));
    assertNotEquals(laid, digest(Tables.bundled().overlay(folder)));
  }
}
