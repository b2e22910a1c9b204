package dev.dragoman.cli;

import dev.dragoman.exchange.ExportFormat;
import dev.dragoman.exchange.ExportOptions;
import dev.dragoman.exchange.Exporter;
import dev.dragoman.lexicon.Tables;
import dev.dragoman.store.ClaimStore;
import dev.dragoman.store.EventQuery;
import dev.dragoman.store.Page;
import dev.dragoman.store.QueryParameter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.apache.commons.io.output.WriterOutputStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code dragoman query}: claims of the record. */
@Command(
    name = "query",
    modelTransformer = QueryFlags.class,
    description = {
      "Shows claims of the record: who did what to whom, when, where, and who says so, each with its sentence.",
      "What was asked is said in a sentence on standard error, with the time it took."
    })
final class QueryCommand implements Callable<Integer> {
  private static final String TABLE = "table";

  @ParentCommand private Main main = new Main();
  @Mixin private StoreOption store = new StoreOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = TABLE,
      completionCandidates = Exports.Names.class,
      description =
          "table, for people, by default; or one of ${COMPLETION-CANDIDATES}, of which only dragoman export writes parquet.")
  private String format = TABLE;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    EventQuery query = QueryFlags.query(spec, String.valueOf(EventQuery.PAGE));
    Console console = main.console();
    if (format.equalsIgnoreCase(TABLE)) {
      try (ClaimStore record = store.open(console, Tables.bundled())) {
        table(console, record, query);
      }
      return 0;
    }
    ExportFormat known =
        ExportFormat.of(format)
            .filter(f -> f != ExportFormat.PARQUET)
            .orElseThrow(() -> new ParameterException(spec.commandLine(), wrong()));
    try (ClaimStore record = store.open(console, Tables.bundled())) {
      text(console, record, query, known);
    }
    return 0;
  }

  private String wrong() {
    return format.equalsIgnoreCase(ExportFormat.PARQUET.option())
        ? "--format: parquet is no text; dragoman export writes it to a file"
        : "--format: no such format: " + format + "; there are " + TABLE + ", " + Exports.list();
  }

  private static void table(Console console, ClaimStore record, EventQuery query) {
    long start = System.nanoTime();
    Page page = record.page(query);
    long nanos = System.nanoTime() - start;
    new QueryTable(console).lines(page.claims()).forEach(console.out()::println);
    console.out().flush();
    tell(console, query, page.claims().size(), nanos);
    page.next()
        .ifPresent(
            next ->
                console
                    .err()
                    .println(
                        "there may be more: --" + QueryParameter.CURSOR.option() + " " + next));
    console.err().flush();
  }

  private static void text(
      Console console, ClaimStore record, EventQuery query, ExportFormat format)
      throws IOException {
    long start = System.nanoTime();
    OutputStream out =
        WriterOutputStream.builder()
            .setWriter(console.out())
            .setCharset(StandardCharsets.UTF_8)
            .get();
    Exporter exporter = format.open(new Unclosed(out), ExportOptions.standard());
    try (exporter) {
      Exports.write(record, query, exporter, () -> {});
    }
    out.flush();
    tell(console, query, exporter.tally().claims(), System.nanoTime() - start);
    if (!exporter.tally().leftOut().isEmpty()) {
      exporter.tally().lines().forEach(console.err()::println);
    }
    console.err().flush();
  }

  private static void tell(Console console, EventQuery query, long claims, long nanos) {
    console.err().println(query.sentence());
    console.err().println(Counts.of(claims, "claim") + " in " + nanos / 1_000_000 + " ms");
  }

  /** Standard output, which outlives what is written to it. */
  private static final class Unclosed extends java.io.FilterOutputStream {
    private Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
