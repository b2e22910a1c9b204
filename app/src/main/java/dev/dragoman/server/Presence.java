package dev.dragoman.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the server is that holds the record of a folder, and what lets in: {@code server.json}
 * beside the record, which its owner alone may read.
 *
 * @param url without a slash at its end
 * @param token of this run, for reading and writing
 */
public record Presence(String url, String token) {
  private static final String FILE = "server.json";

  /** Tells the commands of this machine. */
  public void announce(Path folder) throws IOException {
    ObjectNode json = Json.object().put("url", url).put("token", token);
    Private.write(folder.resolve(FILE), json + "\n");
  }

  /** Takes the file away, if it is still this server's. */
  public void withdraw(Path folder) throws IOException {
    if (read(folder).equals(Optional.of(this))) {
      Files.deleteIfExists(folder.resolve(FILE));
    }
  }

  /** What a folder's file says, though that server may be gone. */
  static Optional<Presence> read(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    ObjectNode json = Json.parse(Files.readString(file));
    return Optional.of(new Presence(json.path("url").asText(), json.path("token").asText()));
  }
}
