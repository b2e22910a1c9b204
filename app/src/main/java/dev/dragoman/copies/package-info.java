/** Which documents are copies of others: agency text that several outlets print. */
@NullMarked
package dev.dragoman.copies;

import org.jspecify.annotations.NullMarked;
