package dev.dragoman.cli;

import dev.dragoman.store.EventQuery;
import dev.dragoman.store.Parameter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.IModelTransformer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** The parameters of a question as options of a command: {@code --actor RUS --from 2015-11-24}. */
final class QueryOptions implements IModelTransformer {
  @Override
  public CommandSpec transform(CommandSpec command) {
    for (Parameter parameter : Parameter.values()) {
      command.addOption(
          OptionSpec.builder("--" + parameter.title())
              .paramLabel(parameter.value())
              .type(String[].class)
              .arity("1")
              .description(parameter.about())
              .build());
    }
    return command;
  }

  /** The question that was asked. */
  static EventQuery query(CommandSpec command) {
    Map<String, List<String>> named = new LinkedHashMap<>();
    for (Parameter parameter : Parameter.values()) {
      String[] values = command.findOption("--" + parameter.title()).getValue();
      if (values != null) {
        named.put(parameter.title(), Arrays.asList(values));
      }
    }
    try {
      return EventQuery.parse(named);
    } catch (EventQuery.Misunderstood e) {
      throw new ParameterException(command.commandLine(), "--" + e.getMessage());
    }
  }
}
