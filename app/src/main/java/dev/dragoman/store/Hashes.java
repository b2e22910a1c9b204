package dev.dragoman.store;

import dev.dragoman.model.Document;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What tells one version of a document from another. */
public final class Hashes {
  private Hashes() {}

  /** SHA-256 of title and text, in hexadecimal digits. */
  public static String of(Document document) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(document.title().orElse("").getBytes(StandardCharsets.UTF_8));
      digest.update((byte) '\n');
      return HexFormat.of()
          .formatHex(digest.digest(document.text().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
