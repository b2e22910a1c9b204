package dev.dragoman.server;

import io.javalin.security.RouteRole;

/** Routes that are open to anybody, since they hold nothing of the record. */
enum Open implements RouteRole {
  /** A file of the page. */
  PAGE,
  /** What the server is, and what its API is like. */
  ABOUT
}
