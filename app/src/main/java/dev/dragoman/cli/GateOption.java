package dev.dragoman.cli;

import dev.dragoman.Coder;
import picocli.CommandLine.Option;

/** {@code --no-gate}: whether sentences that hardly make a claim are spared the parser. */
final class GateOption {
  @Option(
      names = "--no-gate",
      description =
          "Parse every sentence, not only those with words of a rule and an actor: slower, and hardly more claims.")
  private boolean off;

  Coder of(Coder coder) {
    return off ? coder.ungated() : coder;
  }
}
