/** Finds places and says which is meant. */
@NullMarked
package dev.dragoman.place;

import org.jspecify.annotations.NullMarked;
