package dev.dragoman.cli;

import dev.dragoman.Coder;
import dev.dragoman.exchange.JsonLines;
import dev.dragoman.ingest.CodingRun;
import dev.dragoman.ingest.Rejects;
import dev.dragoman.model.Coding;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code dragoman code}: documents in, claims out. */
@Command(
    name = "code",
    description = "Codes documents: who did what to whom, when, where, and who says so.")
final class CodeCommand implements Callable<Integer> {
  @ParentCommand private Main main = new Main();
  @Mixin private Inputs inputs = new Inputs();
  @Mixin private Knowledge knowledge = new Knowledge();
  @Mixin private Output output = new Output();
  @Mixin private GateOption gate = new GateOption();
  @Mixin private TimingsOption timings = new TimingsOption();

  @Option(
      names = "--threads",
      paramLabel = "N",
      defaultValue = "0",
      description = "How many documents are coded at a time; by default one a processor.")
  private int threads;

  @Override
  public Integer call() {
    Console console = main.console();
    Rejects rejects = new Rejects();
    Coder coder = timings.of(() -> output.fitting(gate.of(knowledge.coder(console))));
    int workers = threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
    boolean shown = console.errTerminal() && !console.outTerminal();
    try (Interrupt interrupt = Interrupt.listen()) {
      long done;
      try (Inputs.Reads reads = inputs.read(knowledge.reader());
          Progress progress = Progress.of("coding", Progress.UNKNOWN, shown)) {
        done =
            new CodingRun(coder, workers, rejects)
                .run(
                    reads,
                    coding -> {
                      output.print(console, coding);
                      progress.step();
                    },
                    console.out()::checkError,
                    interrupt);
      }
      console.out().flush();
      timings.tell(console, coder.timings());
      int exit = console.tell(rejects);
      if (interrupt.getAsBoolean()) {
        console.err().println("stopped after " + Counts.of(done, "document"));
        console.err().flush();
        return Interrupt.EXIT;
      }
      return exit;
    }
  }

  /** How codings are written. */
  static final class Output {
    @Option(
        names = "--format",
        paramLabel = "FORMAT",
        defaultValue = "text",
        description =
            "${COMPLETION-CANDIDATES}; by default text, for people; jsonl is one JSON object a document.")
    private Format format = Format.text;

    @Option(
        names = "--mentions",
        description =
            "With jsonl: also every actor, time, place, attribution and predicate found. Parses every sentence.")
    private boolean mentions;

    /** Mentions are those of all sentences. */
    Coder fitting(Coder coder) {
      return mentions ? coder.telling() : coder;
    }

    void print(Console console, Coding coding) {
      if (format == Format.jsonl) {
        console.out().println(new JsonLines(mentions).line(coding));
      } else {
        new Digest(console.width(), console.colours(), false)
            .lines(coding)
            .forEach(console.out()::println);
      }
      if (console.outTerminal()) {
        console.out().flush();
      }
    }
  }
}
