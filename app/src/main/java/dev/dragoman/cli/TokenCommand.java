package dev.dragoman.cli;

import dev.dragoman.server.Token;
import dev.dragoman.server.Tokens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code dragoman token}. */
@Command(
    name = "token",
    description = {
      "Makes a token for those who ask a server from other machines, and prints it, once.",
      "Its hash alone is kept, in the store's folder, in the file tokens; a line taken out there is a token that no longer opens. A server reads the file when it starts."
    })
final class TokenCommand implements Callable<Integer> {
  @ParentCommand private Main main = new Main();
  @Mixin private StoreOption store = new StoreOption();

  @Option(
      names = "--scope",
      paramLabel = "SCOPE",
      defaultValue = "READ",
      description = "read, by default, or write, which opens reading too.")
  private Token.Scope scope = Token.Scope.READ;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Path folder =
        store
            .folder()
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(),
                        "a PostgreSQL store has no folder for tokens; give serve a --token-file"));
    Files.createDirectories(folder);
    String secret = Token.random();
    Tokens.add(folder.resolve(AccessOption.FILE), Token.of(scope, secret));
    main.console().out().println(secret);
    main.console().out().flush();
    return 0;
  }
}
