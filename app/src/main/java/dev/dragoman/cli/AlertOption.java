package dev.dragoman.cli;

import dev.dragoman.server.Alerting;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Whom a server may tell of what filters find; not to be set over REST. */
final class AlertOption {
  @Option(
      names = "--alert",
      paramLabel = "FILTER=PROGRAM",
      description =
          "A program that is run with what is new of the filter of that name, as JSON on its standard input; in place of the filter's webhook.")
  private Map<String, Path> programs = new LinkedHashMap<>();

  @Option(
      names = "--allow-private-webhooks",
      description =
          "Webhooks may lie in this machine or its own network, which they may not by default.")
  private boolean privately;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  /**
   * @throws ParameterException where a program cannot be run
   */
  Alerting alerting() {
    programs.forEach(
        (filter, program) -> {
          if (!Files.isExecutable(program) || Files.isDirectory(program)) {
            throw new ParameterException(
                spec.commandLine(), "--alert: no program that can be run: " + program);
          }
        });
    return new Alerting(privately, programs);
  }
}
