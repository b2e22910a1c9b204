package dev.dragoman.store;

import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Document;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;

/**
 * What tells one version of a document, or of tables, from another: SHA-256 in hexadecimal digits.
 */
public final class Hashes {
  private Hashes() {}

  /** Of title and text. */
  public static String of(Document document) {
    return of(document.title().orElse("") + "\n" + document.text());
  }

  /**
   * Of all rows of the named tables, those laid over them first.
   *
   * @throws Tables.TableException where a table is broken
   */
  static String of(Tables tables, List<String> names) {
    StringBuilder all = new StringBuilder();
    for (String name : names) {
      all.append(name).append('\n');
      for (Tables.Row row : tables.read(name)) {
        all.append(new TreeMap<>(row.columns())).append(row.cells()).append('\n');
      }
    }
    return of(all.toString());
  }

  private static String of(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
