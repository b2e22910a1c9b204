/** Many documents through the coder, and into the record. */
@NullMarked
package dev.dragoman.ingest;

import org.jspecify.annotations.NullMarked;
