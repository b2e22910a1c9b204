package dev.dragoman.read;

import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Document;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** What the tests of this package share. */
final class Reading {
  static final Reader READER = Reader.load(Tables.bundled());

  private Reading() {}

  static List<Read> all(String input) {
    return all(READER, input.getBytes(StandardCharsets.UTF_8));
  }

  static List<Read> all(Reader reader, byte[] input) {
    try (Stream<Read> reads = reader.read("-", new ByteArrayInputStream(input))) {
      return reads.toList();
    }
  }

  static Document document(String input) {
    return document(all(input).get(0));
  }

  static Document document(Read read) {
    if (read instanceof Read.Ok ok) {
      return ok.document();
    }
    throw new AssertionError(read);
  }

  static String reason(Read read) {
    if (read instanceof Read.Bad bad) {
      return bad.reject().origin() + ": " + bad.reject().reason();
    }
    throw new AssertionError(read);
  }
}
