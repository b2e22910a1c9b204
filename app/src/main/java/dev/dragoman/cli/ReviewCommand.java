package dev.dragoman.cli;

import dev.dragoman.lexicon.Tables;
import dev.dragoman.review.Gold;
import dev.dragoman.review.Judged;
import dev.dragoman.review.Precision;
import dev.dragoman.review.Review;
import dev.dragoman.review.Share;
import dev.dragoman.store.ClaimStore;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code dragoman review}: what people judged of claims. */
@Command(
    name = "review",
    description = "What people judged of claims, through the page or the REST API.",
    synopsisSubcommandLabel = "COMMAND")
final class ReviewCommand implements Runnable {
  @ParentCommand private Main main = new Main();
  @Spec private CommandSpec spec = CommandSpec.create();

  /** Without a command there is nothing to do. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "list, export or precision?");
  }

  @Command(name = "list", description = "All reviews, the newest first, each with its sentence.")
  int list(@Mixin StoreOption store) {
    return of(
        store,
        (record, console) -> {
          List<Judged> all = record.reviews().all();
          all.forEach(judged -> lines(judged).forEach(console.out()::println));
          console.out().println(Counts.of(all.size(), "review"));
        });
  }

  private static List<String> lines(Judged judged) {
    Review review = judged.review();
    String made =
        judged.claim().rule() + " " + judged.claim().action().cameo() + "  " + judged.sentence();
    StringBuilder what = new StringBuilder(review.verdict().name().toLowerCase(Locale.ROOT));
    review
        .corrected()
        .forEach(
            (part, value) ->
                what.append(", ")
                    .append(part.name().toLowerCase(Locale.ROOT))
                    .append(" ")
                    .append(value.isEmpty() ? "none" : value));
    review.note().ifPresent(note -> what.append(": ").append(note.replace('\n', ' ')));
    return List.of(
        review.claim() + "  " + what + "  (" + review.reviewer() + ", " + review.at() + ")",
        "  " + made);
  }

  @Command(
      name = "export",
      description = {
        "Reviewed sentences as labelled texts on standard output, a JSON object a line, as dragoman evaluate reads them.",
        "Sentences of which some claims were not judged are left out and counted."
      })
  int export(@Mixin StoreOption store) {
    return of(
        store,
        (record, console) -> {
          Gold gold = record.gold();
          gold.lines().forEach(console.out()::println);
          console
              .err()
              .println(
                  Counts.of(gold.lines().size(), "sentence")
                      + ", "
                      + gold.unfinished()
                      + " left out: not all their claims are judged");
          console.err().flush();
        });
  }

  @Command(
      name = "precision",
      description =
          "How often reviewed claims are right: in all, by type, by rule, with Wilson's 95 % intervals. It tells of all claims as far as the reviewed ones were drawn at random.")
  int precision(@Mixin StoreOption store) {
    return of(
        store,
        (record, console) -> {
          Precision precision = Precision.of(record.reviews().all());
          precision
              .all()
              .ifPresentOrElse(
                  all -> console.out().println(line("in all", all)),
                  () -> console.out().println("no claim was reviewed"));
          shares(console, "by type", precision.types());
          shares(console, "by rule", precision.rules());
        });
  }

  private static void shares(Console console, String title, Map<String, Share> shares) {
    if (!shares.isEmpty()) {
      console.out().println(title);
      shares.forEach((name, share) -> console.out().println("  " + line(name, share)));
    }
  }

  private static String line(String name, Share share) {
    return String.format(
        Locale.ROOT,
        "%-28s %.3f (%.3f to %.3f), %d of %d",
        name,
        share.value(),
        share.low(),
        share.high(),
        share.right(),
        share.of());
  }

  private int of(StoreOption store, BiConsumer<ClaimStore, Console> told) {
    Console console = main.console();
    try (ClaimStore record = store.open(console, Tables.bundled())) {
      told.accept(record, console);
    }
    console.out().flush();
    return 0;
  }
}
