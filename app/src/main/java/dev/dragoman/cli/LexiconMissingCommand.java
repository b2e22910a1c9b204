package dev.dragoman.cli;

import dev.dragoman.Coder;
import dev.dragoman.cli.StyledText.Style;
import dev.dragoman.exchange.MissingActors;
import dev.dragoman.exchange.MissingActors.Missing;
import dev.dragoman.imports.ActorIds;
import dev.dragoman.ingest.CodingRun;
import dev.dragoman.ingest.Rejects;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code dragoman lexicon missing}: names that act and have no code. */
@Command(
    name = "missing",
    description = {
      "Codes documents and lists the names that act or speak and have no code.",
      "The most frequent come first, as rows for the actors.tsv of a folder of your own: fill in the code."
    })
final class LexiconMissingCommand implements Callable<Integer> {
  /** How the list is written. */
  enum Shape {
    tsv,
    text
  }

  /** Where contexts begin, in columns. */
  private static final int INDENT = 7;

  @ParentCommand private LexiconCommand parent = new LexiconCommand();
  @Mixin private Inputs inputs = new Inputs();
  @Mixin private Knowledge knowledge = new Knowledge();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "tsv",
      description =
          "${COMPLETION-CANDIDATES}; by default tsv, a table with the contexts as comments.")
  private Shape shape = Shape.tsv;

  @Override
  public Integer call() {
    Console console = parent.console();
    Rejects rejects = new Rejects();
    Coder coder = knowledge.coder(console).ungated();
    MissingActors missing = new MissingActors();
    try (Inputs.Reads reads = inputs.read(knowledge.reader());
        Progress progress = Progress.of("coding", Progress.UNKNOWN, console.errTerminal())) {
      new CodingRun(coder, Runtime.getRuntime().availableProcessors(), rejects)
          .run(
              reads,
              coding -> {
                missing.add(coding);
                progress.step();
              },
              () -> false);
    }
    if (shape == Shape.tsv) {
      console.out().println("id\tname\taliases\tkind\tcode\toffice\tfrom\tto\tsource");
    }
    for (Missing each : missing.list()) {
      (shape == Shape.tsv ? rows(each) : text(each, console.width(), console.colours()))
          .forEach(console.out()::println);
    }
    console.out().flush();
    return console.tell(rejects);
  }

  /** The name with its count, then the contexts, indented. */
  static List<String> text(Missing missing, int width, boolean colours) {
    String head = String.format(Locale.ROOT, "%5d  %s", missing.count(), missing.name());
    List<String> lines = new ArrayList<>();
    lines.add(new StyledText().add(Style.TITLE, head).paint(colours));
    for (String context : missing.contexts()) {
      new StyledText()
          .add(Style.FAINT, context).wrap(width - INDENT, 0, 2, colours).stream()
              .map(line -> " ".repeat(INDENT) + line)
              .forEach(lines::add);
    }
    return lines;
  }

  /** A row of {@code actors.tsv} without its code, after comments with the contexts. */
  private static List<String> rows(Missing missing) {
    List<String> lines = new ArrayList<>();
    missing.contexts().forEach(c -> lines.add("# " + missing.count() + " × " + c));
    String id = ActorIds.of(missing.name());
    lines.add(String.join("\t", id, missing.name(), "", missing.kind(), "", "", "", "", ""));
    return lines;
  }
}
