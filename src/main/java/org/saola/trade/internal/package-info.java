/** How the room keeps its releases, loads them and answers. */
@NullMarked
package org.saola.trade.internal;

import org.jspecify.annotations.NullMarked;
