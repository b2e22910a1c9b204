package dev.dragoman.cli;

import dev.dragoman.Coder;
import dev.dragoman.cli.Corpus.Expected;
import dev.dragoman.exchange.Names;
import dev.dragoman.ingest.CodingRun;
import dev.dragoman.ingest.Rejects;
import dev.dragoman.model.Claim;
import dev.dragoman.model.Coding;
import dev.dragoman.read.Read;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Stack;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code dragoman evaluate}: how much of what a careful reader takes out is taken out. */
@Command(
    name = "evaluate",
    description = {
      "Codes articles and compares the claims with what a careful reader takes out.",
      "Of a folder precision, recall and F1 of claims with the same root, source, target and day, and every field of each expected claim; of a file with labelled texts the kind of action and the actors, with precision and recall."
    })
final class EvaluateCommand implements Callable<Integer> {
  private static final String EXAMPLES = "3";

  @ParentCommand private Main main = new Main();
  @Mixin private Knowledge knowledge = new Knowledge();
  @Mixin private GateOption gate = new GateOption();
  @Mixin private TimingsOption timings = new TimingsOption();

  @Parameters(
      arity = "0..1",
      paramLabel = "FOLDER|FILE",
      description =
          "Articles with index.tsv and expected.tsv, laid out as corpus/README.md says; by default that sample. Or a .jsonl file of labelled texts, as docs/method.md says.")
  private @Nullable Path input;

  @Option(
      names = "--errors",
      arity = "0..1",
      paramLabel = "N",
      fallbackValue = EXAMPLES,
      preprocessor = CountOrNothing.class,
      description =
          "Also show what was missed and what differs; of labelled texts up to N (3) of each confusion.")
  private int errors;

  @Option(
      names = "--by",
      paramLabel = "SCALE",
      defaultValue = "type",
      description =
          "With labelled texts: ${COMPLETION-CANDIDATES}; PLOVER types (the default) or CAMEO roots.")
  private Scale by = Scale.type;

  @Option(
      names = "--json",
      paramLabel = "FILE",
      description = "With labelled texts: also write the figures and every judged claim.")
  private @Nullable Path json;

  /** "--errors FOLDER": what is no number is not the option's. */
  static final class CountOrNothing implements IParameterPreprocessor {
    @Override
    public boolean preprocess(
        Stack<String> arguments, CommandSpec command, ArgSpec option, Map<String, Object> info) {
      boolean count = !arguments.isEmpty() && arguments.peek().matches("\\d+");
      if (!count) {
        option.setValue(Integer.valueOf(EXAMPLES));
      }
      return !count;
    }
  }

  /** Which kinds of action are told apart. */
  enum Scale {
    type,
    root
  }

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    if (input != null && Files.isRegularFile(input)) {
      return labelled(input);
    }
    if (input != null && !Files.isDirectory(input)) {
      throw new ParameterException(spec.commandLine(), "no such folder: " + input);
    }
    if (json != null) {
      throw new ParameterException(spec.commandLine(), "--json goes with a file of labelled texts");
    }
    Corpus corpus = input == null ? Corpus.bundled() : Corpus.of(input);
    List<Expected> expected = corpus.expected();
    List<Read> reads = corpus.read(knowledge.reader());
    Console console = main.console();
    Rejects rejects = new Rejects();
    Evaluation evaluation = new Evaluation();
    code(
        reads,
        rejects,
        coding -> {
          String id = coding.document().id();
          evaluation.add(coding, expected.stream().filter(e -> e.cell("file").equals(id)).toList());
        });
    if (errors > 0) {
      evaluation.outcomes().stream().filter(o -> !o.right()).forEach(o -> tell(console, o));
      evaluation.further().forEach(f -> tell(console, f));
    }
    evaluation.figures().forEach(console.out()::println);
    console.out().flush();
    return console.tell(rejects);
  }

  private int labelled(Path file) throws IOException {
    Labels labels = Labels.load(knowledge.tables(), by == Scale.root);
    GoldSet gold = GoldSet.read(file, labels);
    Rejects rejects = new Rejects();
    gold.rejects().forEach(rejects::add);
    Map<String, List<Claim>> claims = new HashMap<>();
    try (Stream<Read> documents = gold.documents(knowledge.reader())) {
      code(
          documents.toList(),
          rejects,
          coding -> claims.put(coding.document().origin(), coding.claims()));
    }
    GoldEvaluation evaluation = new GoldEvaluation(labels);
    gold.items()
        .forEach((origin, item) -> evaluation.add(item, claims.getOrDefault(origin, List.of())));
    GoldReport report = new GoldReport(evaluation);
    report.lines(errors).forEach(main.console().out()::println);
    main.console().out().flush();
    if (json != null) {
      report.write(json);
    }
    return main.console().tell(rejects);
  }

  private void code(List<Read> reads, Rejects rejects, Consumer<Coding> sink) {
    Console console = main.console();
    Coder coder = timings.of(() -> gate.of(knowledge.coder(console)));
    try (Progress progress = Progress.of("coding", reads.size(), console.errTerminal())) {
      new CodingRun(coder, Runtime.getRuntime().availableProcessors(), rejects)
          .run(
              reads.iterator(),
              coding -> {
                sink.accept(coding);
                progress.step();
              },
              () -> false);
    }
    timings.tell(console, coder.timings());
  }

  private static void tell(Console console, Evaluation.Further further) {
    console
        .out()
        .println(further.document() + ": further: " + dev.dragoman.Examples.line(further.claim()));
  }

  private static void tell(Console console, Evaluation.Outcome outcome) {
    Expected expected = outcome.expected();
    String what =
        outcome.claim().isEmpty()
            ? "missed"
            : outcome.wrong().stream().map(Names::of).collect(Collectors.joining(", "))
                + (outcome.matched() ? " (the same claim)" : "");
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
