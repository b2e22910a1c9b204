package dev.dragoman.cli;

import dev.dragoman.codebook.CodebookException;
import dev.dragoman.lexicon.Tables.TableException;
import dev.dragoman.store.StoreException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The {@code dragoman} command. Exit 0 done, 1 something rejected or a check failed, 2 wrong use,
 * 130 stopped by Ctrl-C.
 */
@Command(
    name = "dragoman",
    versionProvider = Main.Version.class,
    description =
        "Reads the news and keeps the record: who did what to whom, when, where, and who says so.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Exit: 0 done, 1 something was rejected or a check failed, 2 wrong use, 130 stopped by Ctrl-C."
    },
    subcommands = {
      ReadCommand.class,
      CopiesCommand.class,
      CodeCommand.class,
      IngestCommand.class,
      QueryCommand.class,
      RelationCommand.class,
      ServeCommand.class,
      TokenCommand.class,
      ExportCommand.class,
      ReplayCommand.class,
      CompareCommand.class,
      ForgetCommand.class,
      BackupCommand.class,
      RestoreCommand.class,
      IncidentsCommand.class,
      ExplainCommand.class,
      CheckCommand.class,
      EvaluateCommand.class,
      DemoCommand.class,
      LexiconCommand.class,
      ModelsCommand.class
    })
public final class Main implements Runnable {
  /** Done, but something was rejected or a check failed. */
  static final int REJECTED = 1;

  /** When to colour. */
  enum Colours {
    auto,
    always,
    never
  }

  @Option(
      names = "--color",
      scope = ScopeType.INHERIT,
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "${COMPLETION-CANDIDATES}; by default where a terminal shows them.")
  private Colours colours = Colours.auto;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show where in the program an error arose.")
  private boolean debug;

  @Option(
      names = {"-h", "--help"},
      scope = ScopeType.INHERIT,
      usageHelp = true,
      description = "Show this help.")
  @SuppressWarnings("UnusedVariable") // picocli answers it
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version.")
  @SuppressWarnings("UnusedVariable") // picocli answers it
  private boolean version;

  @Spec private CommandSpec spec = CommandSpec.create();

  /** Without a command there is nothing to do. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "no command given");
  }

  /** Where output goes, as the options have it. */
  Console console() {
    CommandLine line = spec.commandLine();
    return Console.of(line.getOut(), line.getErr(), colours);
  }

  boolean debug() {
    return debug;
  }

  public static void main(String[] args) {
    PrintWriter out = writer(FileDescriptor.out);
    PrintWriter err = writer(FileDescriptor.err);
    int exit = commandLine(out, err).execute(args);
    out.flush();
    err.flush();
    System.exit(exit);
  }

  /** The command line, writing to these. */
  static CommandLine commandLine(PrintWriter out, PrintWriter err) {
    return new CommandLine(new Main())
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(true)
        .setParameterExceptionHandler(Main::wrongUse)
        .setExecutionExceptionHandler(failure());
  }

  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }

  private static int wrongUse(ParameterException e, String[] args) {
    PrintWriter err = e.getCommandLine().getErr();
    err.println("dragoman: " + e.getMessage());
    err.println("Try '" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
    return CommandLine.ExitCode.USAGE;
  }

  /** One line for a person; all of it with {@code --debug}, and for what is a mistake of ours. */
  private static IExecutionExceptionHandler failure() {
    return (e, line, parsed) -> {
      PrintWriter err = line.getErr();
      if (e instanceof ParameterException wrong) {
        return wrongUse(wrong, new String[0]);
      }
      err.println("dragoman: " + told(e));
      Object root = line.getCommandSpec().root().userObject();
      if (root instanceof Main main && main.debug()) {
        e.printStackTrace(err);
      }
      return REJECTED;
    };
  }

  private static String told(Exception e) {
    String message = Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
    if (e instanceof CodebookException
        || e instanceof TableException
        || e instanceof StoreException
        || e instanceof BindException) {
      return message;
    }
    if (e instanceof UncheckedIOException || e instanceof java.io.IOException) {
      return "cannot read or write: " + message;
    }
    return "an error of its own: " + message + " (--debug shows where)";
  }

  /** The version as the jar has it. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version =
          Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
              .orElse("(development)");
      return new String[] {"dragoman " + version};
    }
  }
}
