/** Finds expressions of time and their intervals, and the one that governs a clause. */
@NullMarked
package dev.dragoman.time;

import org.jspecify.annotations.NullMarked;
