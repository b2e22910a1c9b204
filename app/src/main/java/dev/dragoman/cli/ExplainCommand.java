package dev.dragoman.cli;

import dev.dragoman.Coder;
import dev.dragoman.cli.StyledText.Style;
import dev.dragoman.codebook.Rule;
import dev.dragoman.exchange.Names;
import dev.dragoman.model.Claim;
import dev.dragoman.model.Coding;
import dev.dragoman.model.Dating;
import dev.dragoman.model.Document;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code dragoman explain}: which rules fired on a sentence, and which might have. */
@Command(
    name = "explain",
    description = "Shows which rules fire on a sentence, where they stand, and which nearly do.")
final class ExplainCommand implements Callable<Integer> {
  @ParentCommand private Main main = new Main();
  @Mixin private Knowledge knowledge = new Knowledge();

  @Parameters(
      arity = "1..*",
      paramLabel = "SENTENCE",
      description = "What to explain, best in quotes.")
  private List<String> words = List.of();

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "The day of publication, from which \"on Monday\" is counted.")
  private @Nullable LocalDate published;

  @Override
  public Integer call() {
    Console console = main.console();
    Coder coder = knowledge.coder(console);
    Coding coding = coder.code(document());
    new Digest(console.width(), console.colours(), true)
        .claims(coding)
        .forEach(console.out()::println);
    List<Rule> rules = coder.codebook().pages().stream().flatMap(p -> p.rules().stream()).toList();
    fired(console, coding, rules);
    nearly(console, coding, rules);
    console.out().flush();
    return 0;
  }

  private Document document() {
    return Document.of(
        "explain",
        Optional.ofNullable(published).map(Dating::given).orElseGet(Dating::unknown),
        String.join(" ", words));
  }

  private void fired(Console console, Coding coding, List<Rule> rules) {
    Map<String, Rule> named =
        rules.stream().collect(Collectors.toMap(Rule::name, Function.identity()));
    title(console, coding.claims().isEmpty() ? "No rule gave a claim." : "Fired");
    coding.claims().stream()
        .map(Claim::rule)
        .distinct()
        .map(named::get)
        .filter(r -> r != null)
        .forEach(r -> rule(console, r));
  }

  /**
   * The rules whose trigger stands in the text, but which want something beside it, or lost to a
   * more exact one.
   */
  private void nearly(Console console, Coding coding, List<Rule> rules) {
    Set<String> fired = coding.claims().stream().map(Claim::rule).collect(Collectors.toSet());
    for (Coding.Predicate predicate : coding.mentions().predicates()) {
      List<Rule> near =
          rules.stream()
              .filter(r -> r.trigger().contains(predicate.lemma()) && !fired.contains(r.name()))
              .toList();
      console.out().println();
      title(
          console,
          "“"
              + predicate.lemma()
              + "” ("
              + Names.of(predicate.status())
              + "): "
              + (near.isEmpty() ? "no further rule is triggered by it" : "also triggers"));
      near.forEach(r -> rule(console, r));
    }
  }

  private static void title(Console console, String text) {
    console.out().println(new StyledText().add(Style.TITLE, text).paint(console.colours()));
  }

  private static void rule(Console console, Rule rule) {
    console
        .out()
        .println(
            new StyledText()
                .add("  " + RulePattern.of(rule))
                .add(Style.FAINT, "  " + rule.file() + ":" + rule.line())
                .paint(console.colours()));
  }
}
