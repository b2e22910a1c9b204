package dev.dragoman.cli;

import dev.dragoman.Coder;
import dev.dragoman.server.Access;
import dev.dragoman.server.Services;
import dev.dragoman.store.ClaimStore;
import dev.dragoman.text.Lazy;
import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code dragoman serve}: the record over HTTP. */
@Command(
    name = "serve",
    description = {
      "Serves the record: a page for people at /, and the REST API that docs/api.md tells of, until Ctrl-C.",
      "Other commands on the same folder then ask the server. It speaks plain HTTP; for other machines put a web server with a certificate before it."
    })
final class ServeCommand implements Callable<Integer> {
  @ParentCommand private Main main = new Main();
  @Mixin private Knowledge knowledge = new Knowledge();
  @Mixin private StoreOption store = new StoreOption();
  @Mixin private AccessOption access = new AccessOption();

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8080",
      description = "The port, by default ${DEFAULT-VALUE}; 0 takes a free one.")
  private int port;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Console console = main.console();
    Access let = access.of(port, store.folder());
    Lazy<Coder> coder = new Lazy<>(() -> knowledge.coder(console));
    try (Interrupt interrupt = Interrupt.listen();
        ClaimStore record = store.here(knowledge.tables())) {
      Services services = new Services(record, coder::get, knowledge.tables(), Clock.systemUTC());
      new Serving(services, let, store.folder(), "/").until(interrupt, console);
      return Interrupt.EXIT;
    }
  }
}
