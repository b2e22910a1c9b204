package dev.dragoman.server;

import java.nio.file.Path;
import java.util.Map;

/**
 * What alerts may do.
 *
 * @param privateWebhooks whether webhooks may lie in this machine or its own network
 * @param commands programs that are told what is new, by the name of the filter; in place of its
 *     webhook
 */
public record Alerting(boolean privateWebhooks, Map<String, Path> commands) {
  public static final Alerting NONE = new Alerting(false, Map.of());

  public Alerting {
    commands = Map.copyOf(commands);
  }
}
