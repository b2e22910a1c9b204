package dev.dragoman.cli;

import dev.dragoman.Coder;
import dev.dragoman.cli.Corpus.Expected;
import dev.dragoman.exchange.Names;
import dev.dragoman.read.Read;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code dragoman evaluate}: how much of what a careful reader takes out is taken out. */
@Command(
    name = "evaluate",
    description = "Codes articles and compares the claims with what a careful reader takes out.")
final class EvaluateCommand implements Callable<Integer> {
  @ParentCommand private Main main = new Main();
  @Mixin private Knowledge knowledge = new Knowledge();

  @Parameters(
      arity = "0..1",
      paramLabel = "FOLDER",
      description =
          "Articles with index.tsv and expected.tsv, laid out as corpus/README.md says; by default that sample.")
  private @Nullable Path folder;

  @Option(names = "--errors", description = "Also show what was missed and what differs.")
  private boolean errors;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    if (folder != null && !Files.isDirectory(folder)) {
      throw new ParameterException(spec.commandLine(), "no such folder: " + folder);
    }
    Console console = main.console();
    Corpus corpus = folder == null ? Corpus.bundled() : Corpus.of(folder);
    List<Expected> expected = corpus.expected();
    List<Read> reads = corpus.read(knowledge.reader());
    Coder coder = knowledge.coder(console);
    Rejects rejects = new Rejects();
    Evaluation evaluation = new Evaluation();
    try (Progress progress = Progress.of("coding", reads.size(), console.errTerminal())) {
      new CodingRun(coder, Runtime.getRuntime().availableProcessors(), rejects)
          .run(
              reads.iterator(),
              coding -> {
                String id = coding.document().id();
                evaluation.add(
                    coding, expected.stream().filter(e -> e.cell("file").equals(id)).toList());
                progress.step();
              },
              () -> false);
    }
    if (errors) {
      evaluation.outcomes().stream().filter(o -> !o.right()).forEach(o -> tell(console, o));
    }
    evaluation.figures().forEach(console.out()::println);
    console.out().flush();
    return rejects.tell(console);
  }

  private static void tell(Console console, Evaluation.Outcome outcome) {
    Expected expected = outcome.expected();
    String what =
        outcome.claim().isEmpty()
            ? "missed"
            : outcome.wrong().stream().map(Names::of).collect(Collectors.joining(", "));
    console
        .out()
        .println(expected.cell("file") + ": “" + expected.cell("sentence_words") + "”: " + what);
    console
        .out()
        .println(
            "  expected  "
                + List.of(
                        "source_code",
                        "action",
                        "target_code",
                        "when",
                        "where",
                        "speaker",
                        "status")
                    .stream()
                    .map(expected::cell)
                    .collect(Collectors.joining("  ")));
    outcome
        .claim()
        .ifPresent(c -> console.out().println("  got       " + dev.dragoman.Examples.line(c)));
  }
}
