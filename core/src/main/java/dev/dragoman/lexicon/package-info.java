/** Loads the tables of names and words and finds their phrases in text. */
@NullMarked
package dev.dragoman.lexicon;

import org.jspecify.annotations.NullMarked;
