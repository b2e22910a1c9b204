package dev.dragoman.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.sse.SseHandler;
import java.util.Optional;

/** Documents and claims as they arrive, as server-sent events. */
final class StreamApi implements Routes {
  private static final String EVENTS = "text/event-stream";
  private final SseHandler events;

  StreamApi(Arrivals arrivals) {
    this.events = new SseHandler(arrivals::hear);
  }

  @Override
  public void add(RoutesConfig to) {
    to.get("/api/stream", this::stream);
  }

  private void stream(Context ctx) throws Exception {
    String accepted = Optional.ofNullable(ctx.header(Header.ACCEPT)).orElse("");
    if (!accepted.contains(EVENTS)) {
      throw Problem.of(406, "Not acceptable", "There are events alone: Accept: " + EVENTS + ".");
    }
    events.handle(ctx);
  }
}
