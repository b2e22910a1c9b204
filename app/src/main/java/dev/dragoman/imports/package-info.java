/** Turns what users have, PETRARCH dictionaries and Wikidata dumps, into tables of the lexicon. */
@NullMarked
package dev.dragoman.imports;

import org.jspecify.annotations.NullMarked;
