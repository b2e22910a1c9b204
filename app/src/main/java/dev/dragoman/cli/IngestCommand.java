package dev.dragoman.cli;

import dev.dragoman.Coder;
import dev.dragoman.ingest.IngestRun;
import dev.dragoman.ingest.Rejects;
import dev.dragoman.server.RemoteStore;
import dev.dragoman.store.ClaimStore;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code dragoman ingest}: documents into the record. */
@Command(
    name = "ingest",
    description = {
      "Codes documents and keeps them, their claims and their quotes in the record.",
      "What the record already has is passed over, so a run that was stopped, even by a power cut, is simply started again. A known address with another text is another version of its document."
    })
final class IngestCommand implements Callable<Integer> {
  @ParentCommand private Main main = new Main();
  @Mixin private Inputs inputs = new Inputs();
  @Mixin private Knowledge knowledge = new Knowledge();
  @Mixin private StoreOption store = new StoreOption();
  @Mixin private GateOption gate = new GateOption();
  @Mixin private TimingsOption timings = new TimingsOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--threads",
      paramLabel = "N",
      defaultValue = "0",
      description = "How many documents are coded at a time; by default one a processor.")
  private int threads;

  @Override
  public Integer call() throws IOException {
    Console console = main.console();
    Optional<RemoteStore> server = store.server(console, knowledge.tables());
    return server.isPresent() ? handOver(console, server.get()) : here(console);
  }

  /** The server codes, by its own codebook. */
  private int handOver(Console console, RemoteStore server) throws IOException {
    if (knowledge.given()) {
      throw new ParameterException(
          spec.commandLine(),
          "--codebook, --lexicon: the server codes; give them to dragoman serve instead");
    }
    Rejects rejects = new Rejects();
    try (Progress progress = Progress.of("ingesting", Progress.UNKNOWN, console.errTerminal())) {
      RemoteIngest ingest = new RemoteIngest(server, inputs.published(), rejects, progress::step);
      console.tell(ingest.take(inputs.names()), server.stats());
    }
    return console.tell(rejects);
  }

  private int here(Console console) {
    Rejects rejects = new Rejects();
    int workers = threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
    try (Interrupt interrupt = Interrupt.listen();
        ClaimStore record = store.here(knowledge.tables())) {
      Coder coder = timings.of(() -> gate.of(knowledge.coder(console)));
      IngestRun run = new IngestRun(record, coder, workers, rejects);
      try (Inputs.Reads reads = inputs.read(knowledge.reader());
          Progress progress = Progress.of("ingesting", Progress.UNKNOWN, console.errTerminal())) {
        run.run(reads, progress::step, interrupt);
      }
      if (!interrupt.getAsBoolean()) {
        record.regroup();
      }
      console.tell(run.account(), record.stats());
      console.out().flush();
      timings.tell(console, coder.timings());
      int exit = console.tell(rejects);
      if (interrupt.getAsBoolean()) {
        console.err().println("stopped; the same command goes on where it ended");
        console.err().flush();
        return Interrupt.EXIT;
      }
      return exit;
    }
  }
}
