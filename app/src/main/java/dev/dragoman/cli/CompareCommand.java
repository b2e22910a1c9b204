package dev.dragoman.cli;

import dev.dragoman.exchange.Comparison;
import dev.dragoman.exchange.ComparisonReport;
import dev.dragoman.exchange.ForeignEvents;
import dev.dragoman.exchange.ForeignFormat;
import dev.dragoman.exchange.StoredClaim;
import dev.dragoman.ingest.Rejects;
import dev.dragoman.lexicon.Tables;
import dev.dragoman.store.ClaimStore;
import dev.dragoman.store.EventQuery;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code dragoman compare}: the record beside a file of another's events. */
@Command(
    name = "compare",
    description = {
      "Compares the record with a file of events from elsewhere, by pair of countries and month: counts on both sides, how far they rise and fall together, and what one side lacks.",
      "The file is only read, never kept."
    })
final class CompareCommand implements Callable<Integer> {
  @ParentCommand private Main main = new Main();
  @Mixin private StoreOption store = new StoreOption();

  @Parameters(paramLabel = "FILE", description = "The events.")
  private Path file = Path.of("");

  @Option(
      names = "--as",
      required = true,
      paramLabel = "FORMAT",
      description = "What the file is: acled, ucdp, gdelt, icews, phoenix or plover.")
  private String format = "";

  @Option(names = "--json", description = "Print one JSON object instead of a table.")
  private boolean json;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    ForeignFormat foreign =
        ForeignFormat.of(format)
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(),
                        "--as: no such format: "
                            + format
                            + "; there are "
                            + Arrays.stream(ForeignFormat.values())
                                .map(ForeignFormat::option)
                                .collect(Collectors.joining(", "))));
    Console console = main.console();
    Tables tables = Tables.bundled();
    Rejects rejects = new Rejects();
    try (ClaimStore record = store.open(console, tables);
        ForeignEvents events = foreign.open(file, tables, rejects::add)) {
      List<StoredClaim> claims = new ArrayList<>();
      record.claims(EventQuery.all(), claims::add);
      ComparisonReport report =
          Comparison.of(claims.iterator(), events, Comparison.Options.of(foreign), tables);
      if (json) {
        console.out().println(report.json());
      } else {
        report.lines().forEach(console.out()::println);
      }
      console.out().flush();
      return console.tell(rejects);
    }
  }
}
