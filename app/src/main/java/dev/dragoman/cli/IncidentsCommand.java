package dev.dragoman.cli;

import dev.dragoman.copies.CopyGroups;
import dev.dragoman.copies.CopyIndex;
import dev.dragoman.copies.Sketch;
import dev.dragoman.exchange.IncidentJson;
import dev.dragoman.incident.ContentWords;
import dev.dragoman.incident.Grouping;
import dev.dragoman.incident.Incident;
import dev.dragoman.incident.Incidents;
import dev.dragoman.incident.Links;
import dev.dragoman.incident.Report;
import dev.dragoman.incident.Stories;
import dev.dragoman.incident.Story;
import dev.dragoman.incident.Telling;
import dev.dragoman.ingest.CodingRun;
import dev.dragoman.ingest.Rejects;
import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Coding;
import dev.dragoman.model.Document;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code dragoman incidents}: which claims of which documents are about one happening. */
@Command(
    name = "incidents",
    description = {
      "Codes documents and groups their claims by what happened: what most independent origins say, who counts the dead how, and what contradicts what.",
      "Copies of one text count as one origin, and so does a speaker whom several cite. The answer comes when all is read."
    })
final class IncidentsCommand implements Callable<Integer> {
  @ParentCommand private Main main = new Main();
  @Mixin private Inputs inputs = new Inputs();
  @Mixin private Knowledge knowledge = new Knowledge();
  @Mixin private GateOption gate = new GateOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description =
          "${COMPLETION-CANDIDATES}; by default text, for people; jsonl is one JSON object an incident.")
  private Format format = Format.text;

  @Option(
      names = "--stories",
      description =
          "Instead of incidents: one JSON object a document, in the order of the input, with the story that it tells as {\"id\": \"b\", \"story\": \"a\"} and the day and place of its main happening.")
  private boolean stories;

  @Option(
      names = "--least",
      paramLabel = "N",
      defaultValue = "2",
      description = "With text: only incidents of which N documents or more tell; by default 2.")
  private int least;

  @Override
  public Integer call() {
    Console console = main.console();
    Rejects rejects = new Rejects();
    Tables tables = knowledge.tables();
    ContentWords words = ContentWords.load(tables);
    List<Coding> codings = codings(console, rejects);
    if (stories) {
      Map<String, Story> told = new HashMap<>();
      for (Story story : Stories.of(codings.stream().map(c -> Report.of(c, words)).toList())) {
        story.documents().forEach(d -> told.put(d, story));
      }
      for (Coding coding : codings) {
        String id = coding.document().id();
        Story story = told.get(id);
        if (story != null) {
          console.out().println(IncidentJson.line(id, story));
        }
      }
    } else {
      incidents(tables, words, codings).forEach(i -> tell(console, i));
    }
    console.out().flush();
    return console.tell(rejects);
  }

  private List<Coding> codings(Console console, Rejects rejects) {
    List<Coding> codings = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    try (Inputs.Reads reads = inputs.read(knowledge.reader());
        Progress progress = Progress.of("coding", Progress.UNKNOWN, console.errTerminal())) {
      new CodingRun(
              gate.of(knowledge.coder(console)),
              Runtime.getRuntime().availableProcessors(),
              rejects)
          .run(
              reads,
              coding -> {
                if (ids.add(coding.document().id())) {
                  codings.add(coding);
                } else {
                  rejects.add(
                      new dev.dragoman.model.Reject(
                          coding.document().origin(), "an earlier document has the same id"));
                }
                progress.step();
              },
              () -> false);
    }
    return codings;
  }

  private static List<Incident> incidents(Tables tables, ContentWords words, List<Coding> codings) {
    CopyGroups copies = copies(codings);
    Grouping grouping = new Grouping(Links.load(tables, words));
    for (Coding coding : codings) {
      grouping.add(Telling.of(coding, copies.copyOf(coding.document().id()), words));
    }
    Incidents incidents = Incidents.load(tables);
    return grouping.groups().stream().map(incidents::of).toList();
  }

  private static CopyGroups copies(List<Coding> codings) {
    CopyIndex index = new CopyIndex();
    CopyGroups groups = new CopyGroups();
    for (Coding coding : codings) {
      Document document = coding.document();
      Sketch sketch = Sketch.of(document.text());
      groups.add(document.id(), document.published().date().or(document.published()::latest));
      index.links(sketch).forEach(link -> groups.join(link.id(), document.id()));
      index.add(document.id(), sketch);
    }
    return groups;
  }

  private void tell(Console console, Incident incident) {
    if (format == Format.jsonl) {
      console.out().println(IncidentJson.line(incident));
    } else if (incident.documents() >= least) {
      new IncidentDigest(console.width(), console.colours())
          .lines(incident)
          .forEach(console.out()::println);
    }
  }
}
