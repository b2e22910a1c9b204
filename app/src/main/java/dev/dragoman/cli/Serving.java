package dev.dragoman.cli;

import dev.dragoman.server.Access;
import dev.dragoman.server.Presence;
import dev.dragoman.server.Server;
import dev.dragoman.server.Services;
import dev.dragoman.server.Token;
import dev.dragoman.server.Token.Scope;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A server as serve and demo run it, until Ctrl-C. Other commands find it through a file beside the
 * record.
 *
 * @param folder the record's, if it has one
 * @param page of its, to be opened first
 */
record Serving(Services services, Access access, Optional<Path> folder, String page) {
  private static final String ANY = "0.0.0.0";

  void until(Interrupt interrupt, Console console) throws IOException, InterruptedException {
    String secret = Token.random();
    List<Token> tokens = new ArrayList<>(access.tokens());
    tokens.add(Token.of(Scope.WRITE, secret));
    Access all = new Access(access.host(), access.port(), tokens, access.origins());
    try (Server server = Server.start(services, all)) {
      Presence presence = new Presence(url(server.port()), secret);
      if (folder.isPresent()) {
        presence.announce(folder.get());
      }
      console.out().println(presence.url() + page);
      console.tell("Ctrl-C stops it.");
      console.out().flush();
      Thread loading = new Thread(() -> services.coder().get().load(), "coder");
      loading.setDaemon(true);
      loading.start();
      interrupt.await();
      if (folder.isPresent()) {
        presence.withdraw(folder.get());
      }
    }
  }

  /** How it is asked from this machine. */
  private String url(int port) {
    String host =
        access.host().equals(ANY) || access.host().equals("::") ? "127.0.0.1" : access.host();
    return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
  }
}
