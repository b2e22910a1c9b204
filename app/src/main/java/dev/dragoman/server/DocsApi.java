package dev.dragoman.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** What the API is like: for programs, and as a page for people. */
final class DocsApi implements Routes {
  private static final String DESCRIPTION = "openapi.yaml";

  @Override
  public void add(RoutesConfig to) {
    byte[] description = file(DESCRIPTION);
    to.get(
        "/openapi.yaml",
        ctx -> ctx.contentType("application/yaml").result(description),
        Open.ABOUT);
    to.get("/api/docs", ctx -> html(ctx, description), Open.ABOUT);
    to.get(
        "/docs.css",
        ctx -> ctx.contentType("text/css; charset=utf-8").result(file("docs.css")),
        Open.PAGE);
  }

  private static void html(Context ctx, byte[] description) throws IOException {
    ctx.contentType("text/html; charset=utf-8").result(DocsPage.of(description));
  }

  private static byte[] file(String name) {
    try (InputStream in = DocsApi.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("not in the jar: " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
