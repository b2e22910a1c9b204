/**
 * Sentences, tokens, parse and clauses: voice, coordination, relatives and control are resolved
 * once, here.
 */
@NullMarked
package dev.dragoman.text;

import org.jspecify.annotations.NullMarked;
