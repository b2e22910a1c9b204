/** What people judge of claims, and what follows: how often the coder is right, and gold. */
@NullMarked
package dev.dragoman.review;

import org.jspecify.annotations.NullMarked;
