package dev.dragoman.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** The page: its files out of the jar, and for every view's address the one HTML file. */
final class Pages implements Routes {
  private static final String ROOT = "/dev/dragoman/web/";
  private static final List<String> VIEWS =
      List.of("relation", "map", "network", "stream", "codebook", "incident", "document", "search");
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "json", "application/json",
          "geojson", "application/geo+json",
          "woff2", "font/woff2",
          "txt", "text/plain; charset=utf-8");

  @Override
  public void add(RoutesConfig to) {
    to.get("/", Pages::index, Open.PAGE);
    for (String view : VIEWS) {
      to.get("/" + view, Pages::index, Open.PAGE);
      to.get("/" + view + "/<rest>", Pages::index, Open.PAGE);
    }
    // Vite puts a hash of the content into the names of these.
    to.get(
        "/assets/{name}",
        ctx -> file(ctx, "assets/" + ctx.pathParam("name"), "public, max-age=31536000, immutable"),
        Open.PAGE);
    to.get(
        "/shapes/<name>",
        ctx -> file(ctx, "shapes/" + ctx.pathParam("name"), "public, max-age=86400"),
        Open.PAGE);
    to.get("/icon.svg", ctx -> file(ctx, "icon.svg", "public, max-age=86400"), Open.PAGE);
  }

  /** The page, which finds out by itself what its address means. */
  static void index(Context ctx) {
    file(ctx, "index.html", "no-cache");
  }

  private static void file(Context ctx, String name, String caching) {
    if (name.contains("..") || name.contains("\\")) {
      throw Problem.missing("There is nothing at " + ctx.path() + ".");
    }
    try (InputStream in = Pages.class.getResourceAsStream(ROOT + name)) {
      if (in == null) {
        throw Problem.missing("There is nothing at " + ctx.path() + ".");
      }
      ctx.contentType(
          TYPES.getOrDefault(
              name.substring(name.lastIndexOf('.') + 1), "application/octet-stream"));
      ctx.header(Header.CACHE_CONTROL, caching);
      ctx.result(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
