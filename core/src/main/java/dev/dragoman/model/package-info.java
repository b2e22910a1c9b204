/** The values of the record. Immutable; depends on nothing. */
@NullMarked
package dev.dragoman.model;

import org.jspecify.annotations.NullMarked;
