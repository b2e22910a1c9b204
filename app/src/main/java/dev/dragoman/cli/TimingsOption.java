package dev.dragoman.cli;

import dev.dragoman.Coder;
import dev.dragoman.Stage;
import dev.dragoman.Timings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine.Option;

/** {@code --timings}: where the time went, told at the end. */
final class TimingsOption {
  private static final double SECOND = 1e9;

  @Option(
      names = "--timings",
      description =
          "At the end tell on standard error how long each stage took, summed over threads.")
  private boolean wanted;

  /** The coder that takes its times down, with everything loaded; the coder itself if not asked. */
  Coder of(Supplier<Coder> coder) {
    if (!wanted) {
      return coder.get();
    }
    Timings timings = Timings.by(System::nanoTime);
    return timings
        .time(
            Stage.LOADING,
            () -> {
              Coder loaded = coder.get();
              loaded.load();
              return loaded;
            })
        .timed(timings);
  }

  /** Tells the times, where they were asked for. */
  void tell(Console console, Timings timings) {
    if (timings.on()) {
      table(timings).forEach(console.err()::println);
      console.err().flush();
    }
  }

  /** What went through, then a line a stage: its name, seconds, and share of all but loading. */
  static List<String> table(Timings timings) {
    long total = 0;
    for (Stage stage : Stage.values()) {
      total += stage == Stage.LOADING ? 0 : timings.nanos(stage);
    }
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "%s, %s, %s of them parsed",
            Counts.of(timings.documents(), "document"),
            Counts.of(timings.sentences(), "sentence"),
            percent(timings.parsed(), timings.sentences())));
    lines.add(String.format(Locale.ROOT, "%-16s %9s %7s", "stage", "seconds", "share"));
    for (Stage stage : Stage.values()) {
      long nanos = timings.nanos(stage);
      if (stage == Stage.LOADING) {
        lines.add(line(stage.title(), nanos, ""));
        continue;
      }
      lines.add(line(stage.title(), nanos, percent(nanos, total)));
      for (Map.Entry<String, Long> part : timings.parts(stage).entrySet()) {
        lines.add(line("  " + part.getKey(), part.getValue(), percent(part.getValue(), total)));
      }
    }
    lines.add(line("all but loading", total, ""));
    return lines;
  }

  private static String line(String what, long nanos, String share) {
    return String.format(Locale.ROOT, "%-16s %9.2f %7s", what, nanos / SECOND, share)
        .stripTrailing();
  }

  private static String percent(long part, long whole) {
    return whole == 0 ? "-" : String.format(Locale.ROOT, "%.1f %%", 100.0 * part / whole);
  }
}
