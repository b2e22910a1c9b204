package dev.dragoman.cli;

import dev.dragoman.Coder;
import dev.dragoman.cli.StyledText.Style;
import dev.dragoman.codebook.Attempt;
import dev.dragoman.codebook.Rule;
import dev.dragoman.exchange.Names;
import dev.dragoman.model.Coding;
import dev.dragoman.model.Dating;
import dev.dragoman.model.Document;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code dragoman explain}: which rules fired on a sentence, and why others did not. */
@Command(
    name = "explain",
    description =
        "Shows which rules fire on a sentence, where they stand, and why others it triggers do not.")
final class ExplainCommand implements Callable<Integer> {
  /** Where the reasons begin, in columns. */
  private static final int WHY = 10;

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
    Document document = document();
    Coding coding = coder.code(document);
    new Digest(console.width(), console.colours(), true)
        .claims(coding)
        .forEach(console.out()::println);
    attempts(console, coding, coder.attempts(document));
    console.out().flush();
    return 0;
  }

  private Document document() {
    return Document.of(
        "explain",
        Optional.ofNullable(published).map(Dating::given).orElseGet(Dating::unknown),
        String.join(" ", words));
  }

  /** Predicate by predicate, the rules that fired, and why the others that it triggers did not. */
  private static void attempts(Console console, Coding coding, List<Attempt> attempts) {
    if (coding.claims().isEmpty()) {
      title(console, "No rule gave a claim.");
    }
    for (Coding.Predicate predicate : coding.mentions().predicates()) {
      List<Attempt> own =
          attempts.stream().filter(a -> a.clause().trigger().equals(predicate.span())).toList();
      console.out().println();
      title(
          console,
          "“"
              + predicate.lemma()
              + "” ("
              + Names.of(predicate.status())
              + ")"
              + (own.isEmpty() ? ": no rule is triggered by it" : ""));
      own.forEach(a -> attempt(console, a));
    }
  }

  private static void title(Console console, String text) {
    console.out().println(new StyledText().add(Style.TITLE, text).paint(console.colours()));
  }

  private static void attempt(Console console, Attempt attempt) {
    Rule rule = attempt.rule();
    boolean fired = attempt.outcome() == Attempt.Outcome.FIRED;
    StyledText line = new StyledText();
    line.add(fired ? Style.GOOD : Style.FAINT, fired ? "  fired   " : "  not     ");
    line.add(RulePattern.of(rule)).add(Style.FAINT, "  " + rule.file() + ":" + rule.line());
    line.wrap(console.width(), 0, WHY, console.colours()).forEach(console.out()::println);
    if (!attempt.why().isEmpty()) {
      String why = " ".repeat(WHY) + attempt.why();
      new StyledText()
          .add(Style.WARNING, why)
          .wrap(console.width(), 0, WHY, console.colours())
          .forEach(console.out()::println);
    }
  }
}
