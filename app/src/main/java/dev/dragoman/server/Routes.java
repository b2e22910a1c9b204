package dev.dragoman.server;

import io.javalin.config.RoutesConfig;

/** A group of routes. {@link Server#groups} lists all of them. */
interface Routes {
  void add(RoutesConfig to);
}
