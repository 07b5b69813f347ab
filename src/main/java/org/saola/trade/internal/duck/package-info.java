/** Files of DuckDB: how they are opened, and what a release looks like inside. */
@NullMarked
package org.saola.trade.internal.duck;

import org.jspecify.annotations.NullMarked;
