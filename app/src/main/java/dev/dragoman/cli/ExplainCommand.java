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
import java.util.ArrayList;
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
    Coder coder = knowledge.coder(console).telling();
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
    List<String> unknown = new ArrayList<>();
    for (Coding.Predicate predicate : coding.mentions().predicates()) {
      List<Attempt> own =
          attempts.stream().filter(a -> a.clause().trigger().equals(predicate.span())).toList();
      if (own.isEmpty()) {
        unknown.add(predicate.lemma());
        continue;
      }
      title(console, "“" + predicate.lemma() + "” (" + Names.of(predicate.status()) + ")");
      own.forEach(a -> attempt(console, a));
      console.out().println();
    }
    if (!unknown.isEmpty()) {
      new StyledText()
          .add(Style.FAINT, "No rule is triggered by " + String.join(", ", unknown) + ".")
          .wrap(console.width(), 0, 2, console.colours())
          .forEach(console.out()::println);
    }
  }

  private static void title(Console console, String text) {
    console.out().println(new StyledText().add(Style.TITLE, text).paint(console.colours()));
  }

  private static void attempt(Console console, Attempt attempt) {
    Rule rule = attempt.rule();
    boolean fired = attempt.outcome() == Attempt.Outcome.FIRED;
    StyledText line = new StyledText().add(rule.text());
    line.add(Style.FAINT, "  " + rule.file() + ":" + rule.line());
    String label = fired ? "  fired   " : "  not     ";
    lines(console, line, new StyledText().add(fired ? Style.GOOD : Style.FAINT, label));
    if (!attempt.why().isEmpty()) {
      StyledText why = new StyledText().add(Style.WARNING, attempt.why());
      lines(console, why, new StyledText().add(" ".repeat(WHY)));
    }
  }

  /** Wrapped, with a label before the first line. */
  private static void lines(Console console, StyledText text, StyledText label) {
    String left = label.paint(console.colours());
    for (String line : text.wrap(console.width() - WHY, 0, 2, console.colours())) {
      console.out().println(left + line);
      left = " ".repeat(WHY);
    }
  }
}
