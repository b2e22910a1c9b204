package dev.dragoman.bench;

import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Document;
import dev.dragoman.model.Token;
import dev.dragoman.read.Read;
import dev.dragoman.read.Reader;
import dev.dragoman.text.SentenceSplitter;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the first sentences of documents, one a line, their tokens parted by blanks. */
final class TokenLines {
  private TokenLines() {}

  /**
   * @param args what to read, and how many sentences at most
   */
  public static void main(String[] args) {
    SentenceSplitter splitter = new SentenceSplitter();
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    try (Stream<Read> reads = Reader.load(Tables.bundled()).read(Path.of(args[0]))) {
      reads
          .flatMap(read -> read instanceof Read.Ok ok ? Stream.of(ok.document()) : Stream.empty())
          .flatMap((Document document) -> splitter.split(document).stream())
          .limit(Long.parseLong(args[1]))
          .map(s -> s.tokens().stream().map(Token::text).collect(Collectors.joining(" ")))
          .forEach(out::println);
    }
    out.flush();
  }
}
