package dev.dragoman.cli;

import dev.dragoman.lexicon.Staleness;
import dev.dragoman.lexicon.Staleness.Finding;
import dev.dragoman.lexicon.Staleness.Reason;
import dev.dragoman.lexicon.Tables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code dragoman lexicon stale}: what of the actors cannot be relied on. */
@Command(
    name = "stale",
    description = {
      "Counts by table and country what of the actors cannot be relied on.",
      "unverified: no source was checked. open: a role without an end, past what its source knows of.",
      "unknown: persons without a role on that day, who are coded with the country alone."
    })
final class LexiconStaleCommand implements Callable<Integer> {
  @ParentCommand private LexiconCommand parent = new LexiconCommand();
  @Mixin private Knowledge knowledge = new Knowledge();

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "The day to ask for, as 2027-01-31; by default today.")
  private @Nullable LocalDate on;

  @Option(
      names = "--list",
      paramLabel = "REASON",
      description = "Instead lists the rows: ${COMPLETION-CANDIDATES}.")
  private @Nullable Reason list;

  @Option(names = "--country", paramLabel = "CODE", description = "Only of this country, as FRA.")
  private @Nullable String country;

  @Override
  public Integer call() {
    Console console = parent.console();
    Tables tables = knowledge.tables();
    LocalDate day = on == null ? LocalDate.now(java.time.ZoneId.systemDefault()) : on;
    List<Finding> findings =
        Staleness.on(day, tables).stream()
            .filter(f -> country == null || f.country().equalsIgnoreCase(country))
            .toList();
    if (list == null) {
      counts(findings, day, tables).forEach(console.out()::println);
    } else {
      findings.stream()
          .filter(f -> f.reason() == list)
          .map(LexiconStaleCommand::line)
          .forEach(console.out()::println);
    }
    console.out().flush();
    return 0;
  }

  private static String line(Finding finding) {
    Tables.Row row = finding.row();
    String days = row.get("from") + ".." + row.get("to");
    return String.join(
            "  ",
            row.file() + ":" + row.line() + ":",
            row.get("name"),
            row.get("code"),
            row.get("office"),
            days.equals("..") ? "" : days)
        .replaceAll(" {3,}", "  ")
        .strip();
  }

  private static List<String> counts(List<Finding> findings, LocalDate day, Tables tables) {
    Map<String, String> names = new HashMap<>();
    tables.read("countries.tsv").forEach(r -> names.putIfAbsent(r.get("code"), r.get("name")));
    Map<String, Map<Reason, Integer>> rows = new TreeMap<>();
    Map<Reason, Integer> all = new EnumMap<>(Reason.class);
    for (Finding finding : findings) {
      String place = names.getOrDefault(finding.country(), "");
      rows.computeIfAbsent(
              String.format(
                  Locale.ROOT,
                  "%-20s  %-3s  %-26.26s",
                  finding.row().file(),
                  finding.country(),
                  place),
              k -> new EnumMap<>(Reason.class))
          .merge(finding.reason(), 1, Integer::sum);
      all.merge(finding.reason(), 1, Integer::sum);
    }
    List<String> lines = new ArrayList<>();
    lines.add("on " + day);
    lines.add(
        String.format(
            Locale.ROOT,
            "%-20s  %-31s  %10s  %6s  %7s",
            "table",
            "country",
            "unverified",
            "open",
            "unknown"));
    rows.forEach((label, counts) -> lines.add(label + figures(counts)));
    lines.add(String.format(Locale.ROOT, "%-20s  %-31s", "all", "") + figures(all));
    return lines;
  }

  private static String figures(Map<Reason, Integer> counts) {
    return String.format(
        Locale.ROOT,
        "  %10d  %6d  %7d",
        counts.getOrDefault(Reason.UNVERIFIED, 0),
        counts.getOrDefault(Reason.OPEN, 0),
        counts.getOrDefault(Reason.UNKNOWN, 0));
  }
}
