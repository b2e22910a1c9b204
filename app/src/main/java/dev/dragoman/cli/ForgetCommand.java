package dev.dragoman.cli;

import dev.dragoman.lexicon.Tables;
import dev.dragoman.store.ClaimStore;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code dragoman forget}. */
@Command(
    name = "forget",
    description =
        "Takes a document out of the record for good, with every version and all that came of it.")
final class ForgetCommand implements Callable<Integer> {
  @ParentCommand private Main main = new Main();
  @Mixin private StoreOption store = new StoreOption();

  @Parameters(paramLabel = "ID|URL", description = "The document's id or address.")
  private String document = "";

  @Override
  public Integer call() {
    Console console = main.console();
    try (ClaimStore record = store.open(console, Tables.bundled())) {
      boolean there = record.forget(document).isPresent();
      console
          .out()
          .println(there ? "forgotten: " + document : "the record has no document " + document);
      console.out().flush();
      return there ? 0 : Main.REJECTED;
    }
  }
}
