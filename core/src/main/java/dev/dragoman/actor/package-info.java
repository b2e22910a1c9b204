/** Finds who is named and says who is meant. */
@NullMarked
package dev.dragoman.actor;

import org.jspecify.annotations.NullMarked;
