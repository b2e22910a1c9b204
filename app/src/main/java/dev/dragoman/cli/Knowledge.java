package dev.dragoman.cli;

import dev.dragoman.Coder;
import dev.dragoman.lexicon.Tables;
import dev.dragoman.parse.ModelStore;
import dev.dragoman.read.Reader;
import dev.dragoman.text.NlpParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A user's own pages and tables, laid over ours. */
final class Knowledge {
  @Option(
      names = "--codebook",
      paramLabel = "DIR",
      description = "Pages of rules laid over ours; one of the same name takes the place of ours.")
  private @Nullable Path codebook;

  @Option(
      names = "--lexicon",
      paramLabel = "DIR",
      description = "Tables laid over ours; their rows come first.")
  private @Nullable Path lexicon;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  Coder coder(Console console) {
    Optional<Path> pages = folder("--codebook", codebook);
    Optional<Path> tables = folder("--lexicon", lexicon);
    NlpParser parser = new NlpParser(ModelStore.ofUser(), new ModelsCommand.Making(console));
    CompletableFuture.runAsync(parser::load); // a failure shows when the first sentence asks for it
    return Coder.with(parser, pages, tables);
  }

  /** Whether any was given. */
  boolean given() {
    return codebook != null || lexicon != null;
  }

  Reader reader() {
    folder("--codebook", codebook);
    return Reader.load(tables());
  }

  /** Our tables, with the user's laid over them. */
  Tables tables() {
    return folder("--lexicon", lexicon).map(Tables.bundled()::overlay).orElseGet(Tables::bundled);
  }

  private Optional<Path> folder(String option, @Nullable Path folder) {
    if (folder != null && !Files.isDirectory(folder)) {
      throw new ParameterException(spec.commandLine(), option + ": no such folder: " + folder);
    }
    return Optional.ofNullable(folder);
  }
}
