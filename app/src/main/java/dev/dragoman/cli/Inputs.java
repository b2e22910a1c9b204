package dev.dragoman.cli;

import dev.dragoman.read.Read;
import dev.dragoman.read.Reader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What to read: the arguments that the reading commands share. */
final class Inputs {
  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = "Files (.txt, .html, .jsonl, also gzipped), folders, or - for standard input.")
  private List<String> inputs = List.of();

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description =
          "The day of publication of every document, as 2021-09-30, whatever it says itself.")
  private @Nullable LocalDate published;

  /** As given. */
  List<String> names() {
    return inputs;
  }

  Optional<LocalDate> published() {
    return Optional.ofNullable(published);
  }

  /** One outcome an item, in the order given. Close it. */
  Reads read(Reader reader) {
    return new Reads(published == null ? reader : reader.published(published), inputs);
  }

  /** Goes through the inputs one after another, holding one of them open. */
  static final class Reads implements Iterator<Read>, AutoCloseable {
    private final Reader reader;
    private final Iterator<String> inputs;
    private Stream<Read> open = Stream.empty();
    private Iterator<Read> current = open.iterator();

    private Reads(Reader reader, List<String> inputs) {
      this.reader = reader;
      this.inputs = inputs.iterator();
    }

    @Override
    public boolean hasNext() {
      while (!current.hasNext() && inputs.hasNext()) {
        open.close();
        String input = inputs.next();
        open = input.equals("-") ? reader.read("-", System.in) : reader.read(Path.of(input));
        current = open.iterator();
      }
      return current.hasNext();
    }

    @Override
    public Read next() {
      return current.next();
    }

    @Override
    public void close() {
      open.close();
    }
  }
}
