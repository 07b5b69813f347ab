/**
 * Finds what is meant by a name as people type it: with authors, slips, short forms, in any language and script.
 *
 * <p>The way of a name: {@code TypedText} reads it into words, {@code CertainNames} looks for a name that it is,
 * {@code Guessing} for names that are like it. {@code NameIndex} holds what both look things up in; it is built once for an
 * edition, never changes, and may be asked by many threads at once.
 */
@NullMarked
package org.saola.species.internal.names;

import org.jspecify.annotations.NullMarked;
