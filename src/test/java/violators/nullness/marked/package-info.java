/** Marked, but that does not reach the package below. */
@NullMarked
package violators.nullness.marked;

import org.jspecify.annotations.NullMarked;
