package dev.dragoman.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.dragoman.copies.CopyGroups;
import dev.dragoman.copies.CopyIndex;
import dev.dragoman.copies.Sketch;
import dev.dragoman.ingest.Rejects;
import dev.dragoman.model.Dating;
import dev.dragoman.model.Document;
import dev.dragoman.model.Reject;
import dev.dragoman.read.Read;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code dragoman copies}: which documents are copies of which. */
@Command(
    name = "copies",
    description = {
      "Tells which documents are copies of others: one JSON object a document, in the order of the input, as {\"id\": \"b\", \"copyOf\": \"a\"}.",
      "Copies share about two fifths of the shorter text or more, whatever head and tail the outlets put to it; of those the original is the one published first, then that with the smallest id, and has null. The answer comes when all is read; texts are not kept."
    })
final class CopiesCommand implements Callable<Integer> {
  @ParentCommand private Main main = new Main();
  @Mixin private Inputs inputs = new Inputs();
  @Mixin private Knowledge knowledge = new Knowledge();

  private final CopyIndex index = new CopyIndex();
  private final CopyGroups groups = new CopyGroups();

  @Override
  public Integer call() {
    Console console = main.console();
    Rejects rejects = new Rejects();
    List<String> ids = new ArrayList<>();
    try (Inputs.Reads reads = inputs.read(knowledge.reader().anyLanguage())) {
      while (reads.hasNext()) {
        Read read = reads.next();
        if (read instanceof Read.Bad bad) {
          rejects.add(bad.reject());
        } else if (read instanceof Read.Ok ok && index.contains(ok.document().id())) {
          rejects.add(new Reject(ok.document().origin(), "an earlier document has the same id"));
        } else if (read instanceof Read.Ok ok) {
          rejects.accept();
          add(ok.document());
          ids.add(ok.document().id());
        }
      }
    }
    for (String id : ids) {
      console.out().println(line(id, groups.copyOf(id)));
    }
    console.out().flush();
    return console.tell(rejects);
  }

  private void add(Document document) {
    String id = document.id();
    Sketch sketch = Sketch.of(document.text());
    groups.add(id, published(document.published()));
    index.links(sketch).forEach(link -> groups.join(link.id(), id));
    index.add(id, sketch);
  }

  private static Optional<LocalDate> published(Dating dating) {
    return dating.date().or(dating::latest);
  }

  private static String line(String id, Optional<String> copyOf) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("id", id)
        .put("copyOf", copyOf.orElse(null))
        .toString();
  }
}
