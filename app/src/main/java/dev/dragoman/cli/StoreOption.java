package dev.dragoman.cli;

import dev.dragoman.lexicon.Tables;
import dev.dragoman.store.ClaimStore;
import dev.dragoman.store.SqlStore;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the record lies. */
final class StoreOption {
  private static final String DEFAULT = "dragoman-data";

  @Option(
      names = "--store",
      paramLabel = "WHERE",
      description =
          "The record: a folder, or jdbc:postgresql://HOST/DATABASE?user=NAME; by default $DRAGOMAN_HOME, or else ./dragoman-data.")
  private @Nullable String store;

  /** Opens it, making it where there is none. */
  ClaimStore open(Console console, Tables tables) {
    return SqlStore.open(where(), tables, Clock.systemUTC());
  }

  /** As the option or the environment has it. */
  String where() {
    return Optional.ofNullable(store)
        .or(() -> Optional.ofNullable(System.getenv("DRAGOMAN_HOME")).filter(h -> !h.isBlank()))
        .orElse(DEFAULT);
  }
}
