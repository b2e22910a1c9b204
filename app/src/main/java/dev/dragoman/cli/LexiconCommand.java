package dev.dragoman.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code dragoman lexicon}: what has to do with the tables of names. */
@Command(
    name = "lexicon",
    description = "Imports names into tables of your own, and tells what ours lack.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      LexiconImportCommand.class,
      LexiconMissingCommand.class,
      LexiconStaleCommand.class
    })
final class LexiconCommand implements Runnable {
  @ParentCommand private Main main = new Main();
  @Spec private CommandSpec spec = CommandSpec.create();

  /** Without a command there is nothing to do. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "no command given");
  }

  Console console() {
    return main.console();
  }
}
