package dev.dragoman.imports;

import dev.dragoman.lexicon.Tables;
import dev.dragoman.model.Reject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads PETRARCH's dictionaries of actors and agents into a folder of the lexicon's layout. A bad
 * line is a {@link Reject} with file and line; the rest goes on.
 */
public final class PetrarchImport {
  private final Tables tables;
  private final LexiconFolder folder;
  private final Consumer<Reject> rejects;
  private Optional<LocalDate> latest = Optional.empty();
  private long entries;

  /**
   * @param tables the lexicon that the folder will be laid over
   * @param folder takes the rows
   * @param rejects is told of each bad line
   */
  public PetrarchImport(Tables tables, LexiconFolder folder, Consumer<Reject> rejects) {
    this.tables = tables;
    this.folder = folder;
    this.rejects = rejects;
  }

  /**
   * Reads one dictionary; what it holds, its lines say.
   *
   * @throws IOException where the file cannot be read
   */
  public void read(Path file) throws IOException {
    List<PetrarchLines.Line> lines = PetrarchLines.read(file);
    Optional<PetrarchLines.Line> foreign =
        lines.stream().filter(PetrarchImport::foreign).findFirst();
    if (lines.stream().noneMatch(line -> line.text().contains("["))) {
      rejects.accept(
          new Reject(file.toString(), "neither a dictionary of actors nor of agents: no code"));
    } else if (foreign.isPresent()) {
      rejects.accept(
          new Reject(
              file + ":" + foreign.get().number(),
              "neither a dictionary of actors nor of agents: " + foreign.get().text().strip()));
    } else if (lines.stream().anyMatch(line -> line.text().matches(".*\\[[^\\]]*~.*"))) {
      entries += new PetrarchAgents(tables, folder, told(file)).read(lines);
    } else {
      PetrarchActors actors = new PetrarchActors(tables, folder, told(file));
      entries += actors.read(lines);
      actors
          .latest()
          .filter(d -> latest.isEmpty() || d.isAfter(latest.get()))
          .ifPresent(this::last);
    }
  }

  /** Verbs, discards and issues have marks of their own; their rules are codebook pages here. */
  private static boolean foreign(PetrarchLines.Line line) {
    return line.text().matches("---.*|&.*|<ISSUE.*|[-~] .*");
  }

  private void last(LocalDate day) {
    latest = Optional.of(day);
  }

  private PetrarchProblem told(Path file) {
    return (line, why) -> rejects.accept(new Reject(file + ":" + line, why));
  }

  /** The latest day that a restriction names: nothing shows that the files know of a later one. */
  public Optional<LocalDate> latest() {
    return latest;
  }

  /** How many entries gave rows. */
  public long entries() {
    return entries;
  }

  /** Takes a bad line. */
  interface PetrarchProblem {
    void tell(int line, String why);
  }
}
