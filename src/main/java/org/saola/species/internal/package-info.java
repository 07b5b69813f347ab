/** How the room works inside: rows, loading, and who may read what. */
@NullMarked
package org.saola.species.internal;

import org.jspecify.annotations.NullMarked;
