/** The record: documents and their claims as kept, asked for, grouped and counted. */
@NullMarked
package dev.dragoman.store;

import org.jspecify.annotations.NullMarked;
