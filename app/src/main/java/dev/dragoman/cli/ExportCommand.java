package dev.dragoman.cli;

import dev.dragoman.exchange.ExportFormat;
import dev.dragoman.exchange.ExportOptions;
import dev.dragoman.exchange.Exporter;
import dev.dragoman.exchange.Misfit;
import dev.dragoman.lexicon.Tables;
import dev.dragoman.store.ClaimStore;
import dev.dragoman.store.EventQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code dragoman export}: claims of the record into a file. */
@Command(
    name = "export",
    modelTransformer = QueryFlags.class,
    description = {
      "Writes claims of the record into a file, in one of the formats of the field; all that the query asks for if no limit is given.",
      "What a format cannot hold is left out, counted and told with the reason."
    })
final class ExportCommand implements Callable<Integer> {
  @ParentCommand private Main main = new Main();
  @Mixin private StoreOption store = new StoreOption();

  @Option(
      names = "--format",
      required = true,
      paramLabel = "FORMAT",
      completionCandidates = Exports.Names.class,
      description = "One of ${COMPLETION-CANDIDATES}.")
  private String format = "";

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "The file, which is made or replaced once the export is whole.")
  private Path out = Path.of("");

  @Option(
      names = "--let-in",
      paramLabel = "KIND",
      split = ",",
      description =
          "Claims to write although the format cannot tell them from what happened: negated, possible, future, background, undated, coarse.")
  private Set<Misfit> letIn = new LinkedHashSet<>();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    EventQuery query = QueryFlags.query(spec, "all");
    ExportFormat known =
        ExportFormat.of(format)
            .orElseThrow(
                () ->
                    wrong("--format: no such format: " + format + "; there are " + Exports.list()));
    List<Misfit> never = letIn.stream().filter(m -> !m.optional()).toList();
    if (!never.isEmpty()) {
      throw wrong("--let-in: no format holds claims " + never.get(0).reason());
    }
    Set<Misfit> misfits = EnumSet.noneOf(Misfit.class);
    misfits.addAll(letIn);
    Console console = main.console();
    Path part = out.resolveSibling(out.getFileName() + ".part");
    try (ClaimStore record = store.open(console, Tables.bundled())) {
      long start = System.nanoTime();
      Exporter exporter = known.open(part, ExportOptions.standard().lettingIn(misfits));
      try (exporter;
          Progress progress = Progress.of("exporting", Progress.UNKNOWN, console.errTerminal())) {
        Exports.write(record, query, exporter, progress::step);
      }
      Files.move(part, out, StandardCopyOption.REPLACE_EXISTING);
      console.err().println(query.sentence());
      exporter.tally().lines().forEach(console.err()::println);
      console.err().println(out + " in " + (System.nanoTime() - start) / 1_000_000 + " ms");
      console.err().flush();
    } finally {
      Files.deleteIfExists(part);
    }
    return 0;
  }

  private ParameterException wrong(String why) {
    return new ParameterException(spec.commandLine(), why);
  }
}
