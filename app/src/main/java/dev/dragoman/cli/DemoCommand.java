package dev.dragoman.cli;

import dev.dragoman.Coder;
import dev.dragoman.ingest.IngestRun;
import dev.dragoman.ingest.Rejects;
import dev.dragoman.read.Read;
import dev.dragoman.server.Access;
import dev.dragoman.server.RemoteStore;
import dev.dragoman.server.Services;
import dev.dragoman.store.ClaimStore;
import dev.dragoman.store.Relation;
import dev.dragoman.store.SqlStore;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code dragoman demo}: the sample corpus, from its texts to a relation. */
@Command(
    name = "demo",
    description = {
      "Reads the sample dispatches on Russia and Turkey from 2015 to 2021, written for this project, into a record of their own, draws the relation of the two, and serves the page that shows it until Ctrl-C.",
      "Run again, it finds them there."
    })
final class DemoCommand implements Callable<Integer> {
  private static final String ONE = "RUS";
  private static final String OTHER = "TUR";
  private static final String PAGE = "/relation/" + ONE + "-" + OTHER;

  @ParentCommand private Main main = new Main();
  @Mixin private Knowledge knowledge = new Knowledge();
  @Mixin private GateOption gate = new GateOption();
  @Mixin private TimingsOption timings = new TimingsOption();

  @Option(
      names = "--store",
      paramLabel = "FOLDER",
      defaultValue = "dragoman-demo",
      description = "The record of the demo; by default ./dragoman-demo.")
  private Path store = Path.of("");

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "0",
      description = "The port of the page; by default a free one.")
  private int port;

  @Option(names = "--no-serve", description = "Print, and serve no page.")
  private boolean printing;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Console console = main.console();
    Optional<RemoteStore> server = RemoteStore.of(store, knowledge.tables());
    if (server.isPresent()) {
      console.out().println("the demo is already there: " + server.get().url() + PAGE);
      console.out().flush();
      return 0;
    }
    List<Read> reads = Corpus.bundled().read(knowledge.reader());
    Rejects rejects = new Rejects();
    try (Interrupt interrupt = Interrupt.listen();
        ClaimStore record =
            SqlStore.open(store.toString(), knowledge.tables(), Clock.systemUTC())) {
      Coder coder = timings.of(() -> gate.of(knowledge.coder(console)));
      IngestRun run =
          new IngestRun(record, coder, Runtime.getRuntime().availableProcessors(), rejects);
      try (Progress progress = Progress.of("ingesting", reads.size(), console.errTerminal())) {
        run.run(reads.iterator(), progress::step, interrupt);
      }
      if (interrupt.getAsBoolean()) {
        return Interrupt.EXIT;
      }
      record.regroup();
      console.tell(run.account(), record.stats());
      console.out().println();
      RelationCommand.tell(
          console, record.relation(ONE, OTHER, false, Relation.By.MONTH), ONE, OTHER);
      console.out().println();
      console.out().println("Go on with");
      for (String command :
          List.of(
              "query --store "
                  + store
                  + " --actor RUS --actor TUR --from 2015-11-24 --to 2015-11-24",
              "relation --store " + store + " TUR SYR --by year",
              "export --store " + store + " --format csv --out claims.csv")) {
        console.out().println("  dragoman " + command);
      }
      console.out().flush();
      timings.tell(console, coder.timings());
      int exit = console.tell(rejects);
      if (!printing) {
        Services services =
            new Services(record, () -> coder, knowledge.tables(), Clock.systemUTC());
        Access access = new Access("127.0.0.1", port, List.of(), List.of());
        new Serving(services, access, Optional.of(store), PAGE).until(interrupt, console);
      }
      return exit;
    }
  }
}
