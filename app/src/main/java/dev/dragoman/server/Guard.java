package dev.dragoman.server;

import dev.dragoman.server.Token.Scope;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.Header;
import java.net.URI;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Lets in or turns away, and tells browsers what the page may do. A token opens what its scope
 * says. Without one a server of this machine alone lets read whoever calls it by a name of this
 * machine (another name is a page of elsewhere that got our address), and lets write its own page
 * alone.
 */
final class Guard implements Routes {
  private static final String BEARER = "Bearer ";
  private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]", "::1");
  private static final Set<HandlerType> READING = Set.of(HandlerType.GET, HandlerType.HEAD);
  private static final String POLICY =
      String.join(
          "; ",
          "default-src 'self'",
          "img-src 'self' data: blob:",
          "style-src 'self'",
          "worker-src 'self' blob:",
          "object-src 'none'",
          "base-uri 'none'",
          "form-action 'self'",
          "frame-ancestors 'none'");

  private final Access access;

  Guard(Access access) {
    this.access = access;
  }

  @Override
  public void add(RoutesConfig to) {
    to.before(Guard::headers);
    to.before(this::origins);
    to.beforeMatched(this::check);
  }

  private static void headers(Context ctx) {
    ctx.header("Content-Security-Policy", POLICY);
    ctx.header("X-Content-Type-Options", "nosniff");
    ctx.header("Referrer-Policy", "no-referrer");
    ctx.header("Cross-Origin-Opener-Policy", "same-origin");
    ctx.header("Cross-Origin-Resource-Policy", "same-origin");
  }

  /** Pages of other sites may read where they are named, never with a browser's own credentials. */
  private void origins(Context ctx) {
    ctx.header("Vary", "Origin, Accept-Encoding");
    String origin = Optional.ofNullable(ctx.header(Header.ORIGIN)).orElse("");
    if (access.origins().contains(origin)) {
      ctx.header("Cross-Origin-Resource-Policy", "cross-origin");
      ctx.header(Header.ACCESS_CONTROL_ALLOW_ORIGIN, origin);
      ctx.header("Access-Control-Allow-Methods", "GET, POST, PUT, DELETE");
      ctx.header("Access-Control-Allow-Headers", "Authorization, Content-Type");
      ctx.header("Access-Control-Expose-Headers", "ETag, Content-Disposition");
      ctx.header("Access-Control-Max-Age", "600");
      if (ctx.method() == HandlerType.OPTIONS) {
        ctx.status(204).skipRemainingHandlers();
      }
    }
  }

  private void check(Context ctx) {
    Scope wanted = READING.contains(ctx.method()) ? Scope.READ : Scope.WRITE;
    Optional<String> shown =
        Optional.ofNullable(ctx.header(Header.AUTHORIZATION))
            .filter(a -> a.startsWith(BEARER))
            .map(a -> a.substring(BEARER.length()).strip());
    if (shown.isPresent()) {
      token(ctx, shown.get(), wanted);
    } else if (access.local()) {
      local(ctx, wanted);
    } else if (Collections.disjoint(ctx.routeRoles(), EnumSet.allOf(Open.class))) {
      throw refused(ctx, "This server asks for a token: Authorization: Bearer TOKEN.");
    }
  }

  private void token(Context ctx, String secret, Scope wanted) {
    boolean known = false;
    boolean opens = false;
    for (Token token : access.tokens()) {
      boolean same = token.is(secret);
      known |= same;
      opens |= same && token.scope().opens(wanted);
    }
    if (!known) {
      throw refused(ctx, "No such token.");
    }
    if (!opens) {
      throw Problem.of(403, "Forbidden", "This token opens reading alone.");
    }
  }

  private static void local(Context ctx, Scope wanted) {
    String host = Optional.ofNullable(ctx.header(Header.HOST)).orElse("");
    if (!LOCAL.contains(name(host))) {
      throw Problem.of(
          403, "Forbidden", "This server is asked as localhost or 127.0.0.1, not as " + host + ".");
    }
    if (wanted == Scope.WRITE && !sameOrigin(ctx, host)) {
      throw refused(
          ctx,
          "Writing is for the server's own page, or needs a token: Authorization: Bearer TOKEN.");
    }
  }

  private static boolean sameOrigin(Context ctx, String host) {
    String origin = ctx.header(Header.ORIGIN);
    if (origin == null) {
      return false;
    }
    try {
      return host.equals(URI.create(origin).getRawAuthority());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static String name(String host) {
    return host.replaceFirst(":[0-9]+$", "").toLowerCase(Locale.ROOT);
  }

  private static Problem refused(Context ctx, String why) {
    ctx.header(Header.WWW_AUTHENTICATE, "Bearer");
    return Problem.of(401, "Unauthorized", why);
  }
}
