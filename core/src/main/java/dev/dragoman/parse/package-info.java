/**
 * Tags, recognises and parses English with NLP4J's trained weights in a runtime of its own: one
 * file of primitive arrays in place of the library's serialised objects, hashed features in place
 * of strings. The results are the library's, label by label.
 */
@NullMarked
package dev.dragoman.parse;

import org.jspecify.annotations.NullMarked;
