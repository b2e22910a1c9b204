/** Says who says so: quotations, cues, chains, stance. */
@NullMarked
package dev.dragoman.attribution;

import org.jspecify.annotations.NullMarked;
