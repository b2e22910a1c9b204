package dev.dragoman.cli;

import dev.dragoman.imports.LexiconFolder;
import dev.dragoman.imports.PetrarchImport;
import dev.dragoman.imports.WikidataImport;
import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Reject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code dragoman lexicon import}: names from elsewhere, as tables to lay over ours. */
@Command(
    name = "import",
    description = {
      "Turns dictionaries or a dump into a folder of tables, which --lexicon lays over ours.",
      "Bad lines are told with file and line; the rest goes on."
    })
final class LexiconImportCommand implements Callable<Integer> {
  @ParentCommand private LexiconCommand lexicon = new LexiconCommand();

  @ArgGroup(exclusive = true, multiplicity = "1")
  private Source source = new Source();

  /** One of them. */
  static final class Source {
    @Option(
        names = "--petrarch",
        arity = "1..*",
        paramLabel = "FILE",
        description = "PETRARCH's or Phoenix's dictionaries of actors and agents.")
    private List<Path> petrarch = List.of();

    @Option(
        names = "--wikidata",
        paramLabel = "DUMP",
        description = "A JSON dump of Wikidata, an entity a line; also .gz and .bz2.")
    private @Nullable Path wikidata;
  }

  @Option(
      names = "--languages",
      split = ",",
      defaultValue = "en",
      paramLabel = "CODE",
      description = "Of Wikidata's names, as en,fr; the first that names an item counts.")
  private List<String> languages = List.of("en");

  @Option(
      names = "--horizon",
      paramLabel = "DATE",
      description =
          "Until when roles without an end hold; by default the latest day that the source knows of.")
  private @Nullable LocalDate horizon;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "imported-lexicon",
      description = "Where the tables go; by default ${DEFAULT-VALUE}.")
  private Path out = Path.of("imported-lexicon");

  @Spec private CommandSpec spec = CommandSpec.create();
  private long rejected;

  @Override
  public Integer call() throws IOException {
    Console console = lexicon.console();
    Path dump = source.wikidata;
    for (Path file : dump == null ? source.petrarch : List.of(dump)) {
      if (!Files.isRegularFile(file)) {
        throw new ParameterException(spec.commandLine(), "no such file: " + file);
      }
    }
    try (LexiconFolder folder = LexiconFolder.create(out, dump == null ? "PETRARCH" : "Wikidata")) {
      Optional<LocalDate> known =
          dump == null ? petrarch(console, folder) : wikidata(console, folder, dump);
      Optional<LocalDate> until = Optional.ofNullable(horizon).or(() -> known);
      if (until.isPresent()) {
        folder.horizon(until.get());
        console.out().println("roles without an end hold until " + until.get());
      }
      folder.written().forEach(console.out()::println);
    }
    console.out().flush();
    return rejected == 0 ? 0 : Main.REJECTED;
  }

  private void tell(Console console, Reject reject) {
    rejected++;
    console.err().println(reject.origin() + ": " + reject.reason());
  }

  private Optional<LocalDate> petrarch(Console console, LexiconFolder folder) throws IOException {
    PetrarchImport petrarch =
        new PetrarchImport(Tables.bundled(), folder, reject -> tell(console, reject));
    for (Path file : source.petrarch) {
      petrarch.read(file);
    }
    console.err().flush();
    console
        .out()
        .println(
            petrarch.entries() + " entries imported, " + Counts.of(rejected, "line") + " rejected");
    return petrarch.latest();
  }

  private Optional<LocalDate> wikidata(Console console, LexiconFolder folder, Path dump)
      throws IOException {
    WikidataImport wikidata = new WikidataImport(Tables.bundled(), folder, languages);
    try (Progress progress = Progress.of("importing", Files.size(dump), console.errTerminal())) {
      wikidata.read(dump, reject -> tell(console, reject), progress::stepTo);
    }
    console.err().flush();
    console
        .out()
        .println(
            wikidata.entities() + " entities read, " + Counts.of(rejected, "line") + " rejected");
    wikidata
        .skipped()
        .forEach((why, count) -> console.out().println("left out: " + count + "  " + why));
    return wikidata.modified();
  }
}
