package dev.dragoman.cli;

import dev.dragoman.Coder;
import dev.dragoman.server.Access;
import dev.dragoman.server.Server;
import dev.dragoman.server.Services;
import dev.dragoman.store.ClaimStore;
import dev.dragoman.text.Lazy;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code dragoman serve}: the record over HTTP. */
@Command(
    name = "serve",
    description = {
      "Serves the record: a page for people at /, and the REST API that docs/api.md tells of.",
      "It answers this machine alone unless another address is given."
    })
final class ServeCommand implements Callable<Integer> {
  @ParentCommand private Main main = new Main();
  @Mixin private Knowledge knowledge = new Knowledge();
  @Mixin private StoreOption store = new StoreOption();

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8080",
      description = "The port, by default ${DEFAULT-VALUE}; 0 takes a free one.")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description = "The address to listen at, by default ${DEFAULT-VALUE}.")
  private String host = "";

  @Override
  public Integer call() throws InterruptedException {
    Console console = main.console();
    Lazy<Coder> coder = new Lazy<>(() -> knowledge.coder(console));
    try (ClaimStore record = store.open(console, knowledge.tables());
        Server server =
            Server.start(
                new Services(record, coder::get, knowledge.tables(), Clock.systemUTC()),
                new Access(host, port, List.of(), List.of()))) {
      console.out().println("http://" + host + ":" + server.port() + "/");
      console.out().flush();
      Thread loading = new Thread(() -> coder.get().load(), "coder");
      loading.setDaemon(true);
      loading.start();
      new CountDownLatch(1).await();
      return 0;
    }
  }
}
