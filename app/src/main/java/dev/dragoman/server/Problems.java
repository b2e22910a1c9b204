package dev.dragoman.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dragoman.store.QueryException;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpResponseException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whatever goes wrong, told as {@code application/problem+json}. */
final class Problems implements Routes {
  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  @Override
  public void add(RoutesConfig to) {
    to.exception(Problem.class, (problem, ctx) -> tell(ctx, problem));
    to.exception(
        QueryException.class,
        (wrong, ctx) -> tell(ctx, Problem.parameter(wrong.parameter(), wrong.reason())));
    to.exception(
        HttpResponseException.class,
        (e, ctx) -> {
          if (e.getStatus() == 404 && looks(ctx)) {
            ctx.status(404);
            Pages.index(ctx);
          } else {
            tell(ctx, of(e, ctx));
          }
        });
    to.exception(
        Exception.class,
        (e, ctx) -> {
          LOG.error("{} {}", ctx.method(), ctx.path(), e);
          tell(ctx, Problem.of(500, "Error of the server", "The server's log tells more."));
        });
  }

  /** Whether a person's browser asks, whom the page itself tells that there is no such view. */
  private static boolean looks(Context ctx) {
    String accept = ctx.header(Header.ACCEPT);
    return accept != null && accept.contains("text/html") && !ctx.path().startsWith("/api/");
  }

  private static Problem of(HttpResponseException e, Context ctx) {
    return switch (e.getStatus()) {
      case 404 ->
          Problem.missing(
              "There is nothing at " + ctx.path() + "; /openapi.yaml lists what there is.");
      case 405 ->
          Problem.of(
              405, "Method not allowed", ctx.method() + " cannot be asked of " + ctx.path() + ".");
      case 413 -> Problem.of(413, "Body too large", "Send less at a time.");
      default -> Problem.of(e.getStatus(), "Cannot be answered", String.valueOf(e.getMessage()));
    };
  }

  static void tell(Context ctx, Problem problem) {
    ObjectNode json = Json.object();
    json.put("type", "about:blank").put("title", problem.title()).put("status", problem.status());
    json.put("detail", problem.detail());
    problem.parameter().ifPresent(p -> json.put("parameter", p));
    ctx.removeHeader(Header.ETAG);
    ctx.header(Header.CACHE_CONTROL, "no-store");
    ctx.status(problem.status());
    Json.send(ctx, "application/problem+json", json);
  }
}
