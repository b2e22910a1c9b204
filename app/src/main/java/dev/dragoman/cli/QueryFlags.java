package dev.dragoman.cli;

import dev.dragoman.store.EventQuery;
import dev.dragoman.store.QueryException;
import dev.dragoman.store.QueryParameter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.IModelTransformer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** The parameters of a query as flags of a command, which names this as its model's transformer. */
final class QueryFlags implements IModelTransformer {
  @Override
  public CommandSpec transform(CommandSpec command) {
    for (QueryParameter parameter : QueryParameter.values()) {
      OptionSpec.Builder option =
          OptionSpec.builder(flag(parameter))
              .paramLabel(parameter.label())
              .arity("1")
              .description(parameter.description());
      command.addOption(
          parameter.most() == 1
              ? option.type(String.class).build()
              : option.type(List.class).auxiliaryTypes(String.class).build());
    }
    return command;
  }

  private static String flag(QueryParameter parameter) {
    return "--" + parameter.option();
  }

  /**
   * What the flags ask for.
   *
   * @param limit where none is given: a number or {@code all}
   * @throws ParameterException that names the flag and what is allowed
   */
  static EventQuery query(CommandSpec command, String limit) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    parameters.put(QueryParameter.LIMIT.option(), List.of(limit));
    for (QueryParameter parameter : QueryParameter.values()) {
      Object given = command.findOption(flag(parameter)).getValue();
      if (given instanceof List<?> all) {
        parameters.put(parameter.option(), all.stream().map(String::valueOf).toList());
      } else if (given != null) {
        parameters.put(parameter.option(), List.of(given.toString()));
      }
    }
    try {
      return EventQuery.parse(parameters);
    } catch (QueryException e) {
      throw new ParameterException(
          command.commandLine(), "--" + e.parameter() + ": " + e.reason(), e);
    }
  }
}
