package dev.dragoman.cli;

import dev.dragoman.cli.StyledText.Style;
import dev.dragoman.exchange.StoredClaim;
import java.util.ArrayList;
import java.util.List;

/** Stored claims for people: each with its sentence, the trigger marked, and who published it. */
final class QueryTable {
  private final Console console;
  private final Digest digest;

  QueryTable(Console console) {
    this.console = console;
    this.digest = new Digest(console.width(), console.colours(), false, !console.colours());
  }

  /** The lines of all claims, each followed by an empty one. */
  List<String> lines(List<StoredClaim> claims) {
    int column = claims.stream().mapToInt(c -> Days.of(c.claim().when()).length()).max().orElse(0);
    List<String> lines = new ArrayList<>();
    for (StoredClaim stored : claims) {
      lines.addAll(digest.claim(stored.claim(), stored.sentence(), column));
      String indent = " ".repeat(column + 2);
      new StyledText()
          .add(Style.FAINT, source(stored))
          .wrap(console.width(), column + 2, column + 2, console.colours())
          .forEach(line -> lines.add(line.startsWith(" ") ? line : indent + line));
      lines.add("");
    }
    return lines;
  }

  private static String source(StoredClaim stored) {
    List<String> facts = new ArrayList<>();
    StoredClaim.Source document = stored.document();
    document.outlet().ifPresent(facts::add);
    document.published().ifPresent(day -> facts.add("published " + day));
    document.title().ifPresent(title -> facts.add("“" + title + "”"));
    facts.add(document.url().orElse("document " + document.id()));
    document.copyOf().ifPresent(other -> facts.add("a copy of " + other));
    stored
        .incident()
        .filter(i -> i.documents() > 1)
        .ifPresent(
            i ->
                facts.add(
                    "told by "
                        + Counts.of(i.documents(), "document")
                        + ", "
                        + Counts.of(i.origins(), "independent origin")));
    return String.join(" · ", facts);
  }
}
