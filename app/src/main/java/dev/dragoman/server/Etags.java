package dev.dragoman.server;

import dev.dragoman.store.ClaimStore;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.Header;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * Answers 304 where nothing has changed: a tag names the record's state and what was asked. It is
 * taken before the answer is made, so an answer may be newer than its tag, never older.
 */
final class Etags implements Routes {
  private final ClaimStore store;

  Etags(Services services) {
    this.store = services.store();
  }

  @Override
  public void add(RoutesConfig to) {
    to.beforeMatched(this::tag);
  }

  private void tag(Context ctx) {
    if (ctx.method() != HandlerType.GET || !tagged(ctx.path())) {
      return;
    }
    String asked =
        store.state()
            + " "
            + Server.version()
            + " "
            + ctx.path()
            + "?"
            + Optional.ofNullable(ctx.queryString()).orElse("");
    String tag = "W/\"" + UUID.nameUUIDFromBytes(asked.getBytes(StandardCharsets.UTF_8)) + "\"";
    ctx.header(Header.ETAG, tag);
    ctx.header(Header.CACHE_CONTROL, "private, no-cache");
    boolean same =
        Optional.ofNullable(ctx.header(Header.IF_NONE_MATCH))
            .map(known -> Arrays.asList(known.split("\\s*,\\s*")).contains(tag))
            .orElse(false);
    if (same) {
      ctx.status(304).skipRemainingHandlers();
    }
  }

  private static boolean tagged(String path) {
    return path.startsWith("/api/") && !path.equals("/api/stream") || path.endsWith(".json");
  }
}
