package dev.dragoman.cli;

import dev.dragoman.ingest.IngestRun;
import dev.dragoman.ingest.Rejects;
import dev.dragoman.store.ClaimStore;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Optional;

/**
 * Where a command writes to.
 *
 * @param out the answer
 * @param err everything else: progress, rejects, errors
 * @param colours whether the answer may be coloured
 * @param width columns of the answer's terminal
 * @param outTerminal whether a person sees the answer as it comes
 * @param errTerminal whether a person sees the rest
 */
record Console(
    PrintWriter out,
    PrintWriter err,
    boolean colours,
    int width,
    boolean outTerminal,
    boolean errTerminal) {
  private static final int USUAL_WIDTH = 100;

  /**
   * What the start script found out about the terminal ({@code dragoman.terminal} is a list of
   * "out" and "err", {@code dragoman.width} its columns); without it, what the JVM knows.
   */
  static Console of(PrintWriter out, PrintWriter err, Main.Colours colours) {
    Optional<String> told = Optional.ofNullable(System.getProperty("dragoman.terminal"));
    boolean jvm = System.console() != null;
    boolean outTerminal = told.map(t -> has(t, "out")).orElse(jvm);
    boolean errTerminal = told.map(t -> has(t, "err")).orElse(jvm);
    boolean colour =
        switch (colours) {
          case always -> true;
          case never -> false;
          case auto -> outTerminal && System.getenv("NO_COLOR") == null;
        };
    return new Console(
        out,
        err,
        colour,
        Integer.getInteger("dragoman.width", USUAL_WIDTH),
        outTerminal,
        errTerminal);
  }

  /** Says something that only a waiting person wants to know. */
  void tell(String message) {
    if (errTerminal) {
      err.println(message);
      err.flush();
    }
  }

  /** Tells what could not be read, and gives the exit code. */
  int tell(Rejects rejects) {
    rejects.lines().forEach(err::println);
    err.flush();
    return rejects.isEmpty() ? 0 : Main.REJECTED;
  }

  /** Tells what a run did, and what the record then holds. */
  void tell(IngestRun.Account run, ClaimStore.Stats record) {
    out.println(
        String.join(
            ", ",
            "read " + Counts.of(run.read(), "document"),
            run.known() + " already there",
            run.coded() + " coded",
            Counts.of(run.claims(), "claim")));
    out.println(
        String.join(
            ", ",
            "the record: " + Counts.of(record.documents(), "document"),
            record.copies() + " of them copies",
            Counts.of(record.claims(), "claim"),
            Counts.of(record.incidents(), "incident"),
            Counts.of(record.quotes(), "quote")));
    out.flush();
  }

  private static boolean has(String list, String word) {
    return Arrays.asList(list.split(",")).contains(word);
  }
}
