/** The formats in which documents and claims leave Dragoman. */
@NullMarked
package dev.dragoman.exchange;

import org.jspecify.annotations.NullMarked;
