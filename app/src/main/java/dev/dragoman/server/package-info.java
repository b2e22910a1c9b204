/** The record over HTTP: the REST API and the page that shows it. */
@NullMarked
package dev.dragoman.server;

import org.jspecify.annotations.NullMarked;
