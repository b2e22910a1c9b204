package dev.dragoman.cli;

import dev.dragoman.store.EventQuery;
import dev.dragoman.store.QueryException;
import dev.dragoman.store.QueryParameter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.IModelTransformer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** The parameters of a query as options of a command: {@code --actor RUS --from 2015-11-24}. */
final class QueryOptions implements IModelTransformer {
  @Override
  public CommandSpec transform(CommandSpec command) {
    for (QueryParameter parameter : QueryParameter.values()) {
      command.addOption(
          OptionSpec.builder("--" + parameter.option())
              .paramLabel(parameter.label())
              .type(String[].class)
              .arity("1")
              .description(parameter.description())
              .build());
    }
    return command;
  }

  /** The query that was asked, without a limit where none was given. */
  static EventQuery unlimited(CommandSpec command) {
    EventQuery query = query(command);
    String[] limit = command.findOption("--" + QueryParameter.LIMIT.option()).getValue();
    return limit == null ? query.with().limit(EventQuery.NO_LIMIT).build() : query;
  }

  /** The query that was asked. */
  static EventQuery query(CommandSpec command) {
    Map<String, List<String>> named = new LinkedHashMap<>();
    for (QueryParameter parameter : QueryParameter.values()) {
      String[] values = command.findOption("--" + parameter.option()).getValue();
      if (values != null) {
        named.put(parameter.option(), Arrays.asList(values));
      }
    }
    try {
      return EventQuery.parse(named);
    } catch (QueryException e) {
      throw new ParameterException(command.commandLine(), "--" + e.getMessage());
    }
  }
}
