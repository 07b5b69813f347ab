/** Reading of the files that species data comes in, with every problem named by line and column. */
@NullMarked
package org.saola.species.internal.load;

import org.jspecify.annotations.NullMarked;
