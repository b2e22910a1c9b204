package dev.dragoman.cli;

import dev.dragoman.server.Access;
import dev.dragoman.server.Token;
import dev.dragoman.server.Token.Scope;
import dev.dragoman.server.Tokens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where a server listens and whom it lets in. */
final class AccessOption {
  /** In the store's folder: what dragoman token adds to. */
  static final String FILE = "tokens";

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description =
          "The address to listen at, by default ${DEFAULT-VALUE}, which this machine alone can reach; any other needs a token.")
  private String host = "";

  @Option(
      names = "--token",
      paramLabel = "TOKEN",
      defaultValue = "${env:DRAGOMAN_TOKEN}",
      description =
          "A token that opens reading and writing; rather set in $$DRAGOMAN_TOKEN, since other users see a command line.")
  private @Nullable String token;

  @Option(
      names = "--token-file",
      paramLabel = "FILE",
      description =
          "Tokens, one a line: read or write, a blank, and the token or sha256: and its hash. Those that dragoman token made count too.")
  private @Nullable Path tokenFile;

  @Option(
      names = "--allow-origin",
      paramLabel = "ORIGIN",
      description =
          "A site whose pages may ask from a browser, as https://example.org; by default none.")
  private List<String> origins = List.of();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  /**
   * @param folder the store's, if it has one
   * @throws ParameterException where the address needs a token and there is none
   */
  Access of(int port, Optional<Path> folder) throws IOException {
    List<Token> tokens = new ArrayList<>();
    try {
      if (token != null && !token.isBlank()) {
        tokens.add(Token.of(Scope.WRITE, token));
      }
      if (tokenFile != null) {
        if (!Files.isReadable(tokenFile)) {
          throw new IllegalArgumentException("--token-file: cannot be read: " + tokenFile);
        }
        tokens.addAll(Tokens.read(tokenFile));
      }
      if (folder.isPresent()) {
        tokens.addAll(Tokens.read(folder.get().resolve(FILE)));
      }
      return new Access(host, port, tokens, origins);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }
}
