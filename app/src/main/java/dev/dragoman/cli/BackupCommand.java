package dev.dragoman.cli;

import dev.dragoman.lexicon.Tables;
import dev.dragoman.store.ClaimStore;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code dragoman backup}. */
@Command(
    name = "backup",
    description =
        "Writes all of the record into one file, as it is at this moment; restore reads it, into either kind of store.")
final class BackupCommand implements Callable<Integer> {
  @ParentCommand private Main main = new Main();
  @Mixin private StoreOption store = new StoreOption();

  @Parameters(paramLabel = "FILE", description = "A .zip to write.")
  private Path file = Path.of("");

  @Override
  public Integer call() {
    Console console = main.console();
    try (ClaimStore record = store.open(console, Tables.bundled())) {
      record.backup(file);
      console.out().println(Counts.of(record.stats().documents(), "document") + " in " + file);
      console.out().flush();
      return 0;
    }
  }
}
