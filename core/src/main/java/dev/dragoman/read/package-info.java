/** Reads pages, lines and plain text into documents; knows only the model. */
@NullMarked
package dev.dragoman.read;

import org.jspecify.annotations.NullMarked;
