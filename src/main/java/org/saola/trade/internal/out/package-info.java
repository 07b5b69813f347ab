/** Answers as files. */
@NullMarked
package org.saola.trade.internal.out;

import org.jspecify.annotations.NullMarked;
