/** The code lists of trade: terms, units, purposes, sources, members of the European Union. */
@NullMarked
package org.saola.trade.internal.codes;

import org.jspecify.annotations.NullMarked;
