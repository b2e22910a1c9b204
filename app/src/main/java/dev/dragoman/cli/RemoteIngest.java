package dev.dragoman.cli;

import dev.dragoman.ingest.IngestRun.Account;
import dev.dragoman.ingest.Rejects;
import dev.dragoman.model.Reject;
import dev.dragoman.server.RemoteStore;
import dev.dragoman.server.Taken;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Hands documents over to the server that holds the record: files whole, JSON Lines in pieces. */
final class RemoteIngest {
  /** Bytes a request. */
  private static final int PIECE = 8 << 20;

  private final RemoteStore server;
  private final Optional<LocalDate> published;
  private final Rejects rejects;
  private final Runnable step;
  private Account account = new Account(0, 0, 0, 0);

  /**
   * @param published the day of publication of every document, if it was given
   * @param step called once a request
   */
  RemoteIngest(RemoteStore server, Optional<LocalDate> published, Rejects rejects, Runnable step) {
    this.server = server;
    this.published = published;
    this.rejects = rejects;
    this.step = step;
  }

  /** Inputs as the reading commands have them. */
  Account take(List<String> inputs) throws IOException {
    for (String input : inputs) {
      if (input.equals("-")) {
        lines("-", System.in);
      } else if (Files.exists(Path.of(input))) {
        take(Path.of(input));
      } else {
        rejects.add(new Reject(input, "no such file or folder"));
      }
    }
    server.regroup();
    return account;
  }

  /** A file, or all files of a folder in the order of names, hidden ones left out. */
  private void take(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      List<Path> children;
      try (Stream<Path> all = Files.list(path)) {
        children = all.filter(p -> !p.getFileName().toString().startsWith(".")).sorted().toList();
      }
      for (Path child : children) {
        if (!Files.isDirectory(child) || Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
          take(child);
        }
      }
      return;
    }
    String name = path.toString();
    try (InputStream in = Files.newInputStream(path)) {
      if (name.endsWith(".jsonl")) {
        lines(name, in);
      } else if (name.endsWith(".jsonl.gz")) {
        lines(name.substring(0, name.length() - ".gz".length()), new GZIPInputStream(in));
      } else {
        send(name, in.readAllBytes());
      }
    }
  }

  private void lines(String origin, InputStream in) throws IOException {
    ByteArrayOutputStream piece = new ByteArrayOutputStream();
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      piece.write((line + "\n").getBytes(StandardCharsets.UTF_8));
      if (piece.size() >= PIECE && line.startsWith("{")) {
        send(origin, piece.toByteArray());
        piece.reset();
      }
    }
    if (piece.size() > 0) {
      send(origin, piece.toByteArray());
    }
  }

  private void send(String origin, byte[] input) {
    if (input.length == 0) {
      rejects.add(new Reject(origin, "empty file"));
      return;
    }
    Taken taken = server.take(origin, published, input);
    Account a = taken.account();
    account =
        new Account(
            account.read() + a.read(),
            account.known() + a.known(),
            account.coded() + a.coded(),
            account.claims() + a.claims());
    for (long i = 0; i < a.known() + a.coded(); i++) {
      rejects.accept();
    }
    for (Rejects.Reason each : taken.rejects()) {
      for (int i = 0; i < each.count(); i++) {
        String where = each.origins().get(Math.min(i, each.origins().size() - 1));
        rejects.add(new Reject(where, each.reason()));
      }
    }
    step.run();
  }
}
