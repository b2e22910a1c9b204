package dev.dragoman.cli;

import dev.dragoman.lexicon.Tables;
import dev.dragoman.store.ClaimStore;
import dev.dragoman.store.Relation;
import dev.dragoman.store.Relation.Period;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code dragoman relation}: two sides over time. */
@Command(
    name = "relation",
    description = {
      "Draws the relation of two sides out of the record: incidents by period and quad class, Goldstein's balance, and the turning points with what made them.",
      "Each incident counts once, however many documents tell it, on the day it happened; what is only promised, possible or denied stands apart."
    })
final class RelationCommand implements Callable<Integer> {
  @ParentCommand private Main main = new Main();
  @Mixin private StoreOption store = new StoreOption();

  @Parameters(
      index = "0",
      paramLabel = "ONE",
      description = "A CAMEO actor code or the beginning of one, as RUS.")
  private String one = "";

  @Parameters(index = "1", paramLabel = "OTHER", description = "Likewise, as TUR.")
  private String other = "";

  @Option(
      names = "--by",
      paramLabel = "PERIOD",
      defaultValue = "month",
      description = "${COMPLETION-CANDIDATES}; by default month.")
  private Relation.By by = Relation.By.MONTH;

  @Option(names = "--directed", description = "Only what ONE does to OTHER.")
  private boolean directed;

  @Override
  public Integer call() {
    Console console = main.console();
    try (ClaimStore record = store.open(console, Tables.bundled())) {
      Relation relation =
          record.relation(
              one.toUpperCase(Locale.ROOT), other.toUpperCase(Locale.ROOT), directed, by);
      tell(console, relation, one, other);
      console.out().flush();
      return 0;
    }
  }

  /** A line a period, then the turns. */
  static void tell(Console console, Relation relation, String one, String other) {
    if (relation.periods().isEmpty()) {
      console.out().println("no incident of " + one + " and " + other + " with a day");
    } else {
      console
          .out()
          .println(
              "period      incidents  coop: words  deeds  conflict: words  deeds  Goldstein: sum   mean  not happened");
      relation.periods().stream()
          .filter(p -> p.incidents() + p.untrue() > 0)
          .forEach(p -> console.out().println(line(p)));
      relation.turns().forEach(t -> tell(console, t));
    }
  }

  private static String line(Period p) {
    return String.format(
        Locale.ROOT,
        "%s %10d %12d %6d %16d %6d %15.1f %6.1f %13d",
        p.start(),
        p.incidents(),
        p.quads().getOrDefault(1, 0L),
        p.quads().getOrDefault(2, 0L),
        p.quads().getOrDefault(3, 0L),
        p.quads().getOrDefault(4, 0L),
        p.goldstein(),
        p.mean(),
        p.untrue());
  }

  private static void tell(Console console, Relation.Turn turn) {
    String how =
        turn.before().isEmpty()
            ? String.format(
                Locale.ROOT, "%nfrom %s: a weighted mean of %.1f", turn.start(), turn.after())
            : String.format(
                Locale.ROOT,
                "%nturn of %s: from a weighted mean of %.1f to %.1f",
                turn.start(),
                turn.before().getAsDouble(),
                turn.after());
    console.out().println(how);
    turn.made()
        .forEach(
            m ->
                console
                    .out()
                    .println(
                        String.format(
                            Locale.ROOT,
                            "  %s  %-4s %5.1f  told by %d: %s",
                            m.day(),
                            m.action(),
                            m.goldstein(),
                            m.origins(),
                            m.sentence())));
  }
}
