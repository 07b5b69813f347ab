/** Reads the public files and builds a release of them. */
@NullMarked
package org.saola.trade.internal.load;

import org.jspecify.annotations.NullMarked;
