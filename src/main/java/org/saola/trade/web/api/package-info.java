/** The room for programs. */
@NullMarked
package org.saola.trade.web.api;

import org.jspecify.annotations.NullMarked;
