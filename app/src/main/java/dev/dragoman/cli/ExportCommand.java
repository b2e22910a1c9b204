package dev.dragoman.cli;

import dev.dragoman.exchange.ExportFormat;
import dev.dragoman.exchange.ExportOptions;
import dev.dragoman.exchange.Exporter;
import dev.dragoman.exchange.Misfit;
import dev.dragoman.exchange.Scales;
import dev.dragoman.exchange.Tally;
import dev.dragoman.lexicon.Tables;
import dev.dragoman.store.ClaimStore;
import dev.dragoman.store.EventQuery;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code dragoman export}: claims of the record as others read them. */
@Command(
    name = "export",
    modelTransformer = QueryOptions.class,
    description = {
      "Writes claims of the record into a file that other tools read: docs/exchange.md tells the formats, docs/data-dictionary.md our own columns.",
      "What a format has no place for is left out, counted and told."
    })
final class ExportCommand implements Callable<Integer> {
  @ParentCommand private Main main = new Main();
  @Mixin private StoreOption store = new StoreOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--format",
      required = true,
      paramLabel = "FORMAT",
      description =
          "jsonl, csv, parquet, geojson, jsonld, gdelt, gdelt-mentions, icews, phoenix, plover, acled or ucdp.")
  private String format = "";

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "The file to write.")
  private Path out = Path.of("");

  @Option(
      names = "--quad-table",
      paramLabel = "TABLE",
      description =
          "Quad classes as ${COMPLETION-CANDIDATES} has them; by default the format's own.")
  private Scales.@Nullable Quad quad;

  @Option(
      names = "--goldstein-table",
      paramLabel = "TABLE",
      description =
          "Goldstein's scale as ${COMPLETION-CANDIDATES} has it; by default the format's own.")
  private Scales.@Nullable Goldstein goldstein;

  @Option(
      names = "--let-in",
      split = ",",
      paramLabel = "WHAT",
      description =
          "Also write claims that the format leaves out: ${COMPLETION-CANDIDATES}, as far as it can hold them.")
  private List<Misfit> letIn = List.of();

  @Override
  public Integer call() throws IOException {
    EventQuery query = QueryOptions.unlimited(spec);
    ExportFormat chosen =
        ExportFormat.of(format)
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(),
                        "--format: no such format: "
                            + format
                            + "; there are "
                            + Arrays.stream(ExportFormat.values())
                                .map(ExportFormat::option)
                                .collect(Collectors.joining(", "))));
    ExportOptions options = ExportOptions.standard();
    options = quad == null ? options : options.withQuad(quad);
    options = goldstein == null ? options : options.withGoldstein(goldstein);
    options = options.lettingIn(Set.copyOf(letIn));
    Console console = main.console();
    try (ClaimStore record = store.open(console, Tables.bundled())) {
      console.err().println(query.sentence());
      Tally tally;
      try (Exporter exporter = chosen.open(out, options)) {
        record.claims(query, claim -> QueryCommand.write(exporter, claim));
        tally = exporter.tally();
      }
      tally.lines().forEach(console.out()::println);
      console.out().flush();
      console.err().flush();
      return 0;
    }
  }
}
