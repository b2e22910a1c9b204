package dev.dragoman.read;

import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Dating;
import dev.dragoman.model.Document;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Reads files, folders and streams into documents: plain text, web pages, JSON Lines and JSON, each
 * also gzipped. One outcome an item, in the order of the input; folders are read to their depths in
 * the order of names, hidden files left out. Immutable, safe for any number of threads.
 */
public final class Reader {
  /** No single text or page is longer; JSON Lines may be of any length. */
  private static final int LARGEST = 64 << 20;

  private final Languages languages;
  private final PlainText plainText;
  private final HtmlPage htmlPage;
  private final Jsonl jsonl;
  private final Optional<LocalDate> published;
  private final boolean anyLanguage;

  private Reader(
      Languages languages,
      PlainText plainText,
      HtmlPage htmlPage,
      Jsonl jsonl,
      Optional<LocalDate> published,
      boolean anyLanguage) {
    this.languages = languages;
    this.plainText = plainText;
    this.htmlPage = htmlPage;
    this.jsonl = jsonl;
    this.published = published;
    this.anyLanguage = anyLanguage;
  }

  /**
   * A reader that knows furniture, credits, agencies and languages by their tables.
   *
   * @throws Tables.TableException where a table is broken, with file and line
   */
  public static Reader load(Tables tables) {
    Languages languages = new Languages(tables);
    Sifter sifter = new Sifter(tables);
    return new Reader(
        languages,
        new PlainText(sifter, languages),
        new HtmlPage(sifter, languages, new PageFacts(tables)),
        new Jsonl(languages),
        Optional.empty(),
        false);
  }

  /** The same, with every document published on this day, whatever it says itself. */
  public Reader published(LocalDate given) {
    return new Reader(languages, plainText, htmlPage, jsonl, Optional.of(given), anyLanguage);
  }

  /** The same, with documents of every language let through, each with its language's tag. */
  public Reader anyLanguage() {
    return new Reader(languages, plainText, htmlPage, jsonl, published, true);
  }

  /**
   * Reads a file, or all files of a folder. The stream is lazy and holds files open: close it.
   *
   * @param fileOrFolder what to read; where it is missing or cannot be read, that is the one
   *     outcome
   */
  public Stream<Read> read(Path fileOrFolder) {
    if (!Files.exists(fileOrFolder)) {
      return Stream.of(Read.bad(fileOrFolder.toString(), "no such file or folder"));
    }
    return Files.isDirectory(fileOrFolder) ? folder(fileOrFolder) : file(fileOrFolder);
  }

  /**
   * Reads a stream whose kind is told by how it begins. JSON Lines are read as they come.
   *
   * @param origin what to call it, {@code "-"} for standard input
   * @param in is read to its end and not closed
   */
  public Stream<Read> read(String origin, InputStream in) {
    return open(origin, in, Optional.empty());
  }

  private Stream<Read> folder(Path folder) {
    List<Path> children;
    try (Stream<Path> all = Files.list(folder)) {
      children =
          all.filter(p -> !p.getFileName().toString().startsWith("."))
              .sorted(Comparator.comparing(p -> p.getFileName().toString()))
              .toList();
    } catch (IOException e) {
      return Stream.of(Read.bad(folder.toString(), "cannot be read: " + e.getMessage()));
    }
    return children.stream()
        .flatMap(p -> Files.isDirectory(p, LinkOption.NOFOLLOW_LINKS) ? folder(p) : file(p));
  }

  private Stream<Read> file(Path file) {
    if (!Files.isRegularFile(file)) {
      return Stream.of(Read.bad(file.toString(), "not a file"));
    }
    try {
      InputStream in = Files.newInputStream(file);
      return open(file.toString(), in, Format.named(file.toString())).onClose(() -> close(in));
    } catch (IOException e) {
      return Stream.of(Read.bad(file.toString(), "cannot be read: " + e.getMessage()));
    }
  }

  private static void close(InputStream in) {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Stream<Read> open(String origin, InputStream raw, Optional<Format> named) {
    BufferedInputStream in = new BufferedInputStream(raw, 1 << 16);
    try {
      in.mark(Format.SNIFFED + 1);
      byte[] head = in.readNBytes(Format.SNIFFED);
      in.reset();
      if (head.length == 0) {
        return Stream.of(Read.bad(origin, "empty file"));
      }
      Format sniffed = Format.sniff(head);
      Format format =
          sniffed == Format.GZIP
              ? named.filter(f -> f == Format.WARC).orElse(sniffed)
              : named.orElse(sniffed);
      return switch (format) {
        case WARC, XML -> Stream.of(Read.bad(origin, format + " is not supported yet"));
        case GZIP -> unzip(origin, in);
        case JSONL -> jsonLines(origin, in);
        default -> single(origin, format, in);
      };
    } catch (IOException e) {
      return Stream.of(Read.bad(origin, "cannot be read: " + e.getMessage()));
    }
  }

  private Stream<Read> unzip(String origin, InputStream in) throws IOException {
    String inner = origin.replaceFirst("(?i)\\.gz$", "");
    Optional<Format> named = inner.equals(origin) ? Optional.empty() : Format.named(inner);
    if (named.equals(Optional.of(Format.GZIP))) {
      return Stream.of(Read.bad(origin, "gzipped twice"));
    }
    return open(origin, new GZIPInputStream(in), named);
  }

  private Stream<Read> single(String origin, Format format, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(LARGEST + 1);
    if (bytes.length > LARGEST) {
      return Stream.of(Read.bad(origin, "longer than " + (LARGEST >> 20) + " MB"));
    }
    try {
      String text = Decoder.decode(bytes);
      if (text.isBlank()) {
        return Stream.of(Read.bad(origin, "empty file"));
      }
      if (format == Format.JSON) {
        return json(origin, text);
      }
      Read read =
          format == Format.HTML ? htmlPage.read(origin, text) : plainText.read(origin, text);
      return Stream.of(finish(read));
    } catch (Decoder.NotText e) {
      return Stream.of(Read.bad(origin, e.reason()));
    }
  }

  private Stream<Read> json(String origin, String text) {
    String first = text.strip().split("\r?\n", 2)[0];
    if (first.length() < text.strip().length() && jsonl.whole(first)) {
      return jsonLines(origin, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
    Iterator<Read> reads = jsonl.file(origin, text);
    return Stream.iterate(reads, Iterator::hasNext, r -> r).map(r -> finish(r.next()));
  }

  private Stream<Read> jsonLines(String origin, InputStream in) {
    Lines lines = new Lines(origin, in);
    return Stream.generate(lines::next)
        .takeWhile(Optional::isPresent)
        .flatMap(Optional::stream)
        .map(line -> finish(read(line)));
  }

  private Read read(Lines.Line line) {
    return line.text().isPresent()
        ? jsonl.line(line.origin(), line.text().get())
        : Read.bad(line.origin(), line.trouble());
  }

  /** Sets the given date, and turns away what is not English. */
  private Read finish(Read read) {
    if (!(read instanceof Read.Ok ok)) {
      return read;
    }
    Document d = ok.document();
    if (!anyLanguage && !Languages.primary(d.language()).equals(Languages.ENGLISH)) {
      String name = languages.name(d.language());
      return Read.bad(
          d, "language is " + name + " (" + d.language() + "); only English is read so far");
    }
    return published.map(day -> (Read) new Read.Ok(d.dated(Dating.given(day)))).orElse(read);
  }
}
