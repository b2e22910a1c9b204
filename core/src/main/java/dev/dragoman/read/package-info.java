/**
 * Reads pages, lines and plain text into documents; knows only the model, and the loader of tables,
 * for the words that tell furniture and languages.
 */
@NullMarked
package dev.dragoman.read;

import org.jspecify.annotations.NullMarked;
