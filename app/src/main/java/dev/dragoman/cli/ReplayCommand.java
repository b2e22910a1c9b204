package dev.dragoman.cli;

import dev.dragoman.Coder;
import dev.dragoman.store.ClaimStore;
import dev.dragoman.store.Replay;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code dragoman replay}: what an edit of the codebook changes in the record. */
@Command(
    name = "replay",
    description = {
      "Codes what is stored again, with the codebook and the lexicon as they now are, and shows the claims gained, lost and changed, by rule, with their sentences.",
      "The new codings count from then on and the earlier ones are kept; all documents change over at once, or none."
    })
final class ReplayCommand implements Callable<Integer> {
  @ParentCommand private Main main = new Main();
  @Mixin private Knowledge knowledge = new Knowledge();
  @Mixin private StoreOption store = new StoreOption();
  @Mixin private GateOption gate = new GateOption();

  @Option(names = "--dry-run", description = "Show what would change, and change nothing.")
  private boolean dry;

  @Override
  public Integer call() {
    Console console = main.console();
    try (ClaimStore record = store.open(console, knowledge.tables())) {
      Coder coder = gate.of(knowledge.coder(console));
      Replay replay;
      try (Progress progress =
          Progress.of("recoding", record.stats().documents(), console.errTerminal())) {
        replay = Replay.of(record, coder::code, progress::step);
      }
      replay.lines().forEach(console.out()::println);
      console.out().flush();
      if (!dry) {
        replay.keep(record);
      }
      return 0;
    }
  }
}
