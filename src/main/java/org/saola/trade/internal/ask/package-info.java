/** Turns questions into SQL, and rows into text. */
@NullMarked
package org.saola.trade.internal.ask;

import org.jspecify.annotations.NullMarked;
