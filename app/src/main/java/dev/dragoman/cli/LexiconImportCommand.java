package dev.dragoman.cli;

import dev.dragoman.imports.GeonamesImport;
import dev.dragoman.imports.LexiconFolder;
import dev.dragoman.imports.PetrarchImport;
import dev.dragoman.imports.WikidataImport;
import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Reject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
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

    @Option(
        names = "--geonames",
        paramLabel = "DUMP",
        description = "GeoNames' dump of places, as allCountries.zip; also .txt.")
    private @Nullable Path geonames;

    List<Path> files() {
      Path dump = wikidata != null ? wikidata : geonames;
      return dump == null ? petrarch : List.of(dump);
    }
  }

  @Option(
      names = "--alternate-names",
      paramLabel = "FILE",
      description = "GeoNames' table of names by language, as alternateNamesV2.zip; also .txt.")
  private @Nullable Path alternateNames;

  @Option(
      names = "--features",
      split = ",",
      defaultValue = "A,P",
      paramLabel = "CLASS",
      description =
          "Of GeoNames' feature classes, those to keep: A countries and divisions, P populated"
              + " places, H waters, T mountains, L regions, S sites; by default ${DEFAULT-VALUE}.")
  private List<String> features = List.of("A", "P");

  @Option(
      names = "--min-population",
      defaultValue = "0",
      paramLabel = "N",
      description = "Of GeoNames' populated places, the least to keep.")
  private long minPopulation;

  @Option(
      names = "--languages",
      split = ",",
      defaultValue = "en",
      paramLabel = "CODE",
      description =
          "Of Wikidata's names, as en,fr, the first that names an item counts; of GeoNames' those to"
              + " take beside names of no language.")
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
    List<Path> files = new ArrayList<>(source.files());
    if (alternateNames != null) {
      files.add(alternateNames);
    }
    for (Path file : files) {
      if (!Files.isRegularFile(file)) {
        throw new ParameterException(spec.commandLine(), "no such file: " + file);
      }
    }
    if (alternateNames != null && source.geonames == null) {
      throw new ParameterException(spec.commandLine(), "--alternate-names goes with --geonames");
    }
    Path wikidata = source.wikidata;
    Path geonames = source.geonames;
    String name = wikidata != null ? "Wikidata" : geonames != null ? "GeoNames" : "PETRARCH";
    try (LexiconFolder folder = LexiconFolder.create(out, name)) {
      if (geonames != null) {
        geonames(console, folder, geonames);
      } else {
        hold(
            console,
            folder,
            wikidata == null ? petrarch(console, folder) : wikidata(console, folder, wikidata));
      }
      folder.written().forEach(console.out()::println);
    }
    console.out().flush();
    return rejected == 0 ? 0 : Main.REJECTED;
  }

  private void hold(Console console, LexiconFolder folder, Optional<LocalDate> known)
      throws IOException {
    Optional<LocalDate> until = Optional.ofNullable(horizon).or(() -> known);
    if (until.isPresent()) {
      folder.horizon(until.get());
      console.out().println("roles without an end hold until " + until.get());
    }
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

  private void geonames(Console console, LexiconFolder folder, Path dump) throws IOException {
    GeonamesImport places;
    try {
      places = new GeonamesImport(Tables.bundled(), folder, features, minPopulation);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
    }
    try (Progress progress = Progress.of("importing", Progress.UNKNOWN, console.errTerminal())) {
      if (alternateNames == null) {
        places.read(dump, reject -> tell(console, reject), progress::step);
      } else {
        places.read(
            dump, alternateNames, languages, reject -> tell(console, reject), progress::step);
      }
    }
    console.err().flush();
    console
        .out()
        .println(
            places.places() + " places imported, " + Counts.of(rejected, "line") + " rejected");
    places
        .skipped()
        .forEach((why, count) -> console.out().println("left out: " + count + "  " + why));
  }
}
