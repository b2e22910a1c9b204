/** The coder: documents in, claims out. */
@NullMarked
package dev.dragoman;

import org.jspecify.annotations.NullMarked;
