package dev.dragoman.cli;

import dev.dragoman.parse.ModelStore;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code dragoman models}: the parser's model file. */
@Command(
    name = "models",
    description = {
      "Makes the parser's model file where it is missing, damaged or old, and tells where it is.",
      "Other commands do the same when they need it. It lies in $DRAGOMAN_CACHE, otherwise in the"
          + " system's folder for what can be made anew."
    })
final class ModelsCommand implements Callable<Integer> {
  private static final double MEGABYTE = 1e6;

  @ParentCommand private Main main = new Main();

  @Option(names = "--rebuild", description = "Make it anew, whatever is there.")
  private boolean rebuild;

  @Override
  public Integer call() throws IOException {
    Console console = main.console();
    ModelStore store = ModelStore.ofUser();
    try (Making making = new Making(console)) {
      if (rebuild) {
        store.rebuild(making);
      } else {
        store.load(making);
      }
    }
    console
        .out()
        .println(
            String.format(
                Locale.ROOT, "%s  %.0f MB", store.file(), Files.size(store.file()) / MEGABYTE));
    return 0;
  }

  /** Shows the making of the file to a waiting person. */
  static final class Making implements ModelStore.Making, AutoCloseable {
    private final Console console;
    private Progress progress = Progress.of("", 0, false);

    Making(Console console) {
      this.console = console;
    }

    @Override
    public void begins(String step, int number, int steps) {
      if (number == 0) {
        console.tell(
            steps == 1
                ? step + " the parser's model file, once ..."
                : "making the parser's model file, once (about half a minute) ...");
        progress = Progress.of("models", steps, console.errTerminal());
      }
      progress.stepTo(number, step);
      if (number == steps - 1) {
        progress.close();
      }
    }

    @Override
    public void close() {
      progress.close();
    }
  }
}
