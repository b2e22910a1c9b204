/** Finds expressions of time and their intervals. */
@NullMarked
package dev.dragoman.time;

import org.jspecify.annotations.NullMarked;
