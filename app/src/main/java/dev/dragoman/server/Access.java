package dev.dragoman.server;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * Where a server listens and whom it lets in.
 *
 * @param host an address or name of this machine
 * @param port 0 takes a free one
 * @param tokens that let in
 * @param origins of other sites whose pages may read, as {@code https://example.org}
 */
public record Access(String host, int port, List<Token> tokens, List<String> origins) {
  /**
   * @throws IllegalArgumentException where others than this machine could ask and no token is set,
   *     or the address is none
   */
  public Access {
    tokens = List.copyOf(tokens);
    origins = List.copyOf(origins);
    if (!loopback(host) && tokens.isEmpty()) {
      throw new IllegalArgumentException(
          host + " can be reached from other machines: that needs a token (--token, --token-file)");
    }
    for (String origin : origins) {
      if (!origin.matches("https?://[^/\\s*]+")) {
        throw new IllegalArgumentException(
            "no origin: " + origin + "; one is https://example.org, without a path");
      }
    }
  }

  /** Whether only this machine can ask, so that reading is free. */
  boolean local() {
    return loopback(host);
  }

  private static boolean loopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("no address of this machine: " + host, e);
    }
  }
}
