package dev.dragoman.cli;

import dev.dragoman.lexicon.Tables;
import dev.dragoman.server.RemoteStore;
import dev.dragoman.store.ClaimStore;
import dev.dragoman.store.SqlStore;
import java.nio.file.Path;
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

  /** Opens it, making it where there is none; where a server holds it, that is asked instead. */
  ClaimStore open(Console console, Tables tables) {
    Optional<RemoteStore> server = server(console, tables);
    return server.isPresent() ? server.get() : here(tables);
  }

  /** The server that holds it, if one does; that is said. */
  Optional<RemoteStore> server(Console console, Tables tables) {
    Optional<RemoteStore> server = folder().flatMap(f -> RemoteStore.of(f, tables));
    server.ifPresent(
        s -> {
          console.err().println("asking the server at " + s.url() + ", which holds " + where());
          console.err().flush();
        });
    return server;
  }

  /** Opens it in this process. */
  ClaimStore here(Tables tables) {
    return SqlStore.open(where(), tables, Clock.systemUTC());
  }

  /** Its folder, if it has one. */
  Optional<Path> folder() {
    return where().startsWith("jdbc:") ? Optional.empty() : Optional.of(Path.of(where()));
  }

  /** As the option or the environment has it. */
  String where() {
    return Optional.ofNullable(store)
        .or(() -> Optional.ofNullable(System.getenv("DRAGOMAN_HOME")).filter(h -> !h.isBlank()))
        .orElse(DEFAULT);
  }
}
