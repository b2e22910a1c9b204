package dev.dragoman.cli;

import dev.dragoman.exchange.ExportFormat;
import dev.dragoman.exchange.Exporter;
import dev.dragoman.store.ClaimStore;
import dev.dragoman.store.EventQuery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Claims of the record through an exporter. */
final class Exports {
  private Exports() {}

  /** The formats by name, with what each is: for help. */
  static final class Names implements Iterable<String> {
    @Override
    public java.util.Iterator<String> iterator() {
      return all().iterator();
    }

    static List<String> all() {
      return Arrays.stream(ExportFormat.values()).map(ExportFormat::option).toList();
    }
  }

  /** All formats in a row. */
  static String list() {
    return Names.all().stream().collect(Collectors.joining(", "));
  }

  /** Writes what a query asks for, claim by claim; closing the exporter is the caller's. */
  static void write(ClaimStore record, EventQuery query, Exporter exporter, Runnable step) {
    record.claims(
        query,
        claim -> {
          try {
            exporter.write(claim);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          step.run();
        });
  }
}
