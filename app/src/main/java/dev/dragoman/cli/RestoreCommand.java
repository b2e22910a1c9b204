package dev.dragoman.cli;

import dev.dragoman.lexicon.Tables;
import dev.dragoman.store.ClaimStore;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code dragoman restore}. */
@Command(name = "restore", description = "Fills an empty record from a backup.")
final class RestoreCommand implements Callable<Integer> {
  @ParentCommand private Main main = new Main();
  @Mixin private StoreOption store = new StoreOption();

  @Parameters(paramLabel = "FILE", description = "What backup wrote.")
  private Path file = Path.of("");

  @Override
  public Integer call() {
    Console console = main.console();
    try (ClaimStore record = store.open(console, Tables.bundled())) {
      record.restore(file);
      console.out().println(Counts.of(record.stats().documents(), "document") + " restored");
      console.out().flush();
      return 0;
    }
  }
}
