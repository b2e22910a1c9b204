/** Which sentences are worth parsing, told by their words alone. */
@NullMarked
package dev.dragoman.gate;

import org.jspecify.annotations.NullMarked;
