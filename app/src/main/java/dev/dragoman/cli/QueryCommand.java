package dev.dragoman.cli;

import dev.dragoman.exchange.ExportFormat;
import dev.dragoman.exchange.ExportOptions;
import dev.dragoman.exchange.Exporter;
import dev.dragoman.exchange.StoredClaim;
import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Span;
import dev.dragoman.store.ClaimStore;
import dev.dragoman.store.EventQuery;
import dev.dragoman.store.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code dragoman query}: claims of the record. */
@Command(
    name = "query",
    modelTransformer = QueryOptions.class,
    description = {
      "Asks the record: a page of claims with their sentences, for people, and how the next page is asked for.",
      "What several values are given for will do with any of them; what is not named is not asked."
    })
final class QueryCommand implements Callable<Integer> {
  private static final double MILLIS = 1e6;

  @ParentCommand private Main main = new Main();
  @Mixin private StoreOption store = new StoreOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  /** How claims are shown. */
  enum Form {
    table,
    jsonl,
    csv,
    geojson
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description =
          "${COMPLETION-CANDIDATES}; by default table, for people. The others give all claims, not a page; more formats with export.")
  private Form form = Form.table;

  @Override
  public Integer call() throws IOException {
    EventQuery query = form == Form.table ? QueryOptions.query(spec) : QueryOptions.unlimited(spec);
    Console console = main.console();
    try (ClaimStore record = store.open(console, Tables.bundled())) {
      console.err().println(query.sentence());
      long start = System.nanoTime();
      if (form == Form.table) {
        page(console, record, query, start);
      } else {
        all(record, query);
      }
      console.err().flush();
      return 0;
    }
  }

  private void all(ClaimStore record, EventQuery query) throws IOException {
    ExportFormat format =
        ExportFormat.of(form.name()).orElseThrow(() -> new IllegalStateException(form.name()));
    try (Exporter exporter = format.open(System.out, ExportOptions.standard())) {
      record.claims(query, claim -> write(exporter, claim));
    }
  }

  private static void page(Console console, ClaimStore record, EventQuery query, long start) {
    Page page = record.page(query);
    long count = record.count(query);
    double millis = (System.nanoTime() - start) / MILLIS;
    page.claims().forEach(claim -> tell(console, claim));
    console
        .out()
        .println(
            String.format(
                Locale.ROOT, "%d of %d claims, %.0f ms", page.claims().size(), count, millis));
    page.next().ifPresent(next -> console.out().println("the next page: --cursor " + next));
    console.out().flush();
  }

  private static void tell(Console console, StoredClaim stored) {
    String where = stored.claim().where().map(w -> " at " + w.text()).orElse("");
    console.out().println(dev.dragoman.Examples.line(stored.claim()) + where);
    console.out().println("    " + marked(stored));
    console
        .out()
        .println(
            "    "
                + stored.document().outlet().orElse("(no outlet)")
                + stored.document().published().map(d -> ", " + d).orElse("")
                + ", document "
                + stored.document().id()
                + stored
                    .incident()
                    .map(i -> ", incident " + i.id() + " told by " + i.origins())
                    .orElse(""));
  }

  /** The sentence with what triggered the claim between brackets. */
  private static String marked(StoredClaim stored) {
    Span trigger =
        stored.claim().evidence().trigger().shift(-stored.claim().evidence().sentence().start());
    String sentence = stored.sentence();
    return sentence.substring(0, trigger.start())
        + "["
        + trigger.of(sentence)
        + "]"
        + sentence.substring(trigger.end());
  }

  static void write(Exporter exporter, StoredClaim claim) {
    try {
      exporter.write(claim);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
