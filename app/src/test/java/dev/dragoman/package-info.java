/** What the tests of several packages share. */
@NullMarked
package dev.dragoman;

import org.jspecify.annotations.NullMarked;
