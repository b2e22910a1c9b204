package dev.dragoman.cli;

import dev.dragoman.cli.StyledText.Style;
import dev.dragoman.exchange.Names;
import dev.dragoman.incident.Incident;
import dev.dragoman.incident.Incident.Support;
import dev.dragoman.incident.Telling;
import dev.dragoman.model.Claim;
import dev.dragoman.model.Claim.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** An incident for people: the consensus in a line, below it counts, figures and contradictions. */
final class IncidentDigest {
  private static final int INDENT = 2;
  private final int width;
  private final boolean colours;

  IncidentDigest(int width, boolean colours) {
    this.width = Math.max(width, 40);
    this.colours = colours;
  }

  /** The lines of one incident, the last one empty. */
  List<String> lines(Incident incident) {
    List<String> lines = new ArrayList<>();
    StyledText head = new StyledText();
    head.add(Style.TITLE, incident.when().map(w -> Days.of(w.value())).orElse("undated")).add("  ");
    head.add(Style.SOURCE, who(incident.source())).add(Style.FAINT, " → ");
    head.add(Style.ACTION, incident.action().name());
    if (incident.target().isPresent()) {
      head.add(Style.FAINT, " → ").add(Style.TARGET, who(incident.target()));
    }
    incident.where().ifPresent(w -> head.add(Style.FAINT, " · at " + w.value().name()));
    lines.addAll(head.wrap(width, 0, INDENT, colours));
    lines.addAll(faint(counts(incident)));
    for (Incident.Casualties each : incident.casualties()) {
      lines.addAll(
          faint(
              Names.of(each.kind()) + " " + range(each.low(), each.high()) + ": " + figures(each)));
    }
    for (Incident.Contradiction each : incident.contradictions()) {
      lines.addAll(
          new StyledText()
                  .add(Style.WARNING, Names.of(each.kind()) + ": ")
                  .add(said(each.one()) + " | " + said(each.other()))
                  .wrap(width, INDENT, 2 * INDENT, colours)
                  .stream()
                  .map(l -> l.startsWith(" ") ? l : " ".repeat(INDENT) + l)
                  .toList());
    }
    lines.add("");
    return lines;
  }

  private List<String> faint(String words) {
    return new StyledText()
        .add(Style.FAINT, words).wrap(width, INDENT, 2 * INDENT, colours).stream()
            .map(l -> l.startsWith(" ") ? l : " ".repeat(INDENT) + l)
            .toList();
  }

  private static String counts(Incident incident) {
    return Counts.of(incident.claims(), "claim")
        + (incident.background() > 0 ? " (" + incident.background() + " background)" : "")
        + " in "
        + Counts.of(incident.documents(), "document")
        + ", "
        + Counts.of(incident.outlets(), "outlet")
        + ", "
        + Counts.of(incident.origins(), "independent origin")
        + " · "
        + incident.id();
  }

  private static String figures(Incident.Casualties casualties) {
    return casualties.figures().stream()
        .map(
            f ->
                (f.exact() ? "" : "about ")
                    + range(f.low(), f.high())
                    + " "
                    + f.voice()
                    + f.published().map(p -> " " + p).orElse(""))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static String range(long low, long high) {
    return low == high ? String.valueOf(low) : low + "–" + high;
  }

  private static String said(Telling telling) {
    Claim claim = telling.claim();
    return claim.source().map(IncidentDigest::name).orElse("somebody")
        + " "
        + claim.action().name()
        + claim.target().map(t -> " " + name(t)).orElse("")
        + " ("
        + Names.of(claim.status())
        + ", "
        + telling.documentId()
        + ")";
  }

  private static String who(Optional<Support<Party>> party) {
    return party.map(p -> name(p.value())).orElse("somebody");
  }

  private static String name(Party party) {
    return party.name().orElse(party.text()) + party.code().map(c -> " [" + c + "]").orElse("");
  }
}
