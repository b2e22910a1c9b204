/** Incidents: claims of any number of documents about one happening, and documents of one story. */
@NullMarked
package dev.dragoman.incident;

import org.jspecify.annotations.NullMarked;
