package dev.dragoman.server;

import io.javalin.config.RoutesConfig;

/** Documents and claims as they arrive, as server-sent events. */
final class StreamApi implements Routes {
  private final Arrivals arrivals;

  StreamApi(Arrivals arrivals) {
    this.arrivals = arrivals;
  }

  @Override
  public void add(RoutesConfig to) {
    to.sse("/api/stream", arrivals::hear);
  }
}
