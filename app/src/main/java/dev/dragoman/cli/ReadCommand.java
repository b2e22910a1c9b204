package dev.dragoman.cli;

import dev.dragoman.exchange.JsonLines;
import dev.dragoman.ingest.Rejects;
import dev.dragoman.model.Document;
import dev.dragoman.read.Read;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code dragoman read}: stops after reading. */
@Command(
    name = "read",
    description = "Reads documents and shows them: the article without furniture, title, dating.")
final class ReadCommand implements Callable<Integer> {
  @ParentCommand private Main main = new Main();
  @Mixin private Inputs inputs = new Inputs();
  @Mixin private Knowledge knowledge = new Knowledge();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "jsonl",
      description = "${COMPLETION-CANDIDATES}; by default jsonl, one JSON object a document.")
  private Format format = Format.jsonl;

  @Override
  public Integer call() {
    Console console = main.console();
    Rejects rejects = new Rejects();
    try (Inputs.Reads reads = inputs.read(knowledge.reader())) {
      while (reads.hasNext() && !console.out().checkError()) {
        Read read = reads.next();
        if (read instanceof Read.Ok ok) {
          rejects.accept();
          print(console, ok.document());
        } else if (read instanceof Read.Bad bad) {
          rejects.add(bad.reject());
        }
      }
    }
    console.out().flush();
    return console.tell(rejects);
  }

  private void print(Console console, Document document) {
    if (format == Format.jsonl) {
      console.out().println(JsonLines.line(document));
    } else {
      Digest digest = new Digest(console.width(), console.colours(), false);
      digest.head(document).forEach(console.out()::println);
      console.out().println();
      console.out().println(document.text());
      console.out().println();
    }
  }
}
