package dev.dragoman.cli;

import dev.dragoman.Coder;
import dev.dragoman.ingest.IngestRun;
import dev.dragoman.ingest.Rejects;
import dev.dragoman.store.ClaimStore;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

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
    int workers = threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
    try (Interrupt interrupt = Interrupt.listen();
        ClaimStore record = store.open(console, knowledge.tables())) {
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
