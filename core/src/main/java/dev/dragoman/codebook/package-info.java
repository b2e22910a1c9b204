/** Compiles the pages of rules and matches them on clauses. */
@NullMarked
package dev.dragoman.codebook;

import org.jspecify.annotations.NullMarked;
