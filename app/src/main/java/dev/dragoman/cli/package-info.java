/** The command line: one class a command. */
@NullMarked
package dev.dragoman.cli;

import org.jspecify.annotations.NullMarked;
