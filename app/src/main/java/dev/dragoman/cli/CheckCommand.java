package dev.dragoman.cli;

import dev.dragoman.Coder;
import dev.dragoman.Examples;
import dev.dragoman.cli.StyledText.Style;
import dev.dragoman.codebook.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code dragoman check}: the codebook's examples, run. */
@Command(
    name = "check",
    description = "Runs the examples of the codebook's pages, and shows what came instead.")
final class CheckCommand implements Callable<Integer> {
  @ParentCommand private Main main = new Main();
  @Mixin private Knowledge knowledge = new Knowledge();

  @Parameters(
      arity = "0..*",
      paramLabel = "PAGE",
      description = "Only these pages, as SANCTION; all by default.")
  private List<String> names = List.of();

  @Option(names = "--todo", description = "Also show the examples that should pass and do not yet.")
  private boolean todo;

  @Spec private CommandSpec spec = CommandSpec.create();

  private int passed;
  private int failed;
  private int postponed;

  @Override
  public Integer call() {
    Console console = main.console();
    Coder coder = knowledge.coder(console);
    List<Page> pages = pages(coder);
    Examples examples = new Examples(coder);
    long steps = pages.stream().mapToLong(p -> p.examples().size()).sum();
    boolean shown = console.errTerminal() && !console.outTerminal();
    try (Progress progress = Progress.of("checking", steps, shown)) {
      for (Page page : pages) {
        check(console, page, examples, progress);
      }
    }
    console.out().println(passed + " passed, " + failed + " failed, " + postponed + " todo");
    console.out().flush();
    return failed == 0 ? 0 : Main.REJECTED;
  }

  private List<Page> pages(Coder coder) {
    List<Page> all = coder.codebook().pages();
    Set<String> wanted = names.stream().map(CheckCommand::page).collect(Collectors.toSet());
    Set<String> unknown = new HashSet<>(wanted);
    all.forEach(p -> unknown.remove(p.name()));
    if (!unknown.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "no such page: " + String.join(", ", unknown));
    }
    return wanted.isEmpty() ? all : all.stream().filter(p -> wanted.contains(p.name())).toList();
  }

  /** {@code sanction}, {@code SANCTION.md} and {@code codebook/SANCTION.md} are all SANCTION. */
  private static String page(String name) {
    return name.substring(name.lastIndexOf('/') + 1)
        .replaceFirst("\\.md$", "")
        .toUpperCase(Locale.ROOT);
  }

  private void check(Console console, Page page, Examples examples, Progress progress) {
    List<Examples.Result> results = new ArrayList<>();
    for (Page.Example example : page.examples()) {
      Examples.Result result = examples.run(example);
      results.add(result);
      progress.step();
      if (result.passed() && example.todo()) {
        failed++;
        console
            .out()
            .println(
                place(console, example.file(), example.line()) + "passes now: take \"todo\" away");
      } else if (result.passed()) {
        passed++;
      } else if (example.todo()) {
        postponed++;
        if (todo) {
          tell(console, result);
        }
      } else {
        failed++;
        tell(console, result);
      }
    }
    for (Examples.Problem problem : Examples.problems(page, results)) {
      failed++;
      console.out().println(place(console, problem.file(), problem.line()) + problem.text());
    }
  }

  private static String place(Console console, String file, int line) {
    return new StyledText().add(Style.TITLE, file + ":" + line + ": ").paint(console.colours());
  }

  private static void tell(Console console, Examples.Result result) {
    Page.Example example = result.example();
    console.out().println(place(console, example.file(), example.line()) + example.text());
    List<String> expected = result.missing().isEmpty() ? List.of("nothing") : result.missing();
    rows(console, "expected", Style.GOOD, expected);
    rows(console, "got", Style.WARNING, result.got().isEmpty() ? List.of("nothing") : result.got());
    console.out().println();
    console.out().flush();
  }

  private static void rows(Console console, String label, Style style, List<String> rows) {
    for (int i = 0; i < rows.size(); i++) {
      String left = String.format(Locale.ROOT, "  %-10s", i == 0 ? label : "");
      console
          .out()
          .println(
              new StyledText()
                  .add(Style.FAINT, left)
                  .add(style, rows.get(i))
                  .paint(console.colours()));
    }
  }
}
