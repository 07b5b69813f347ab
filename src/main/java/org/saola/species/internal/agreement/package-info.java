/** How far the cascade agrees with a printed index: a measurement against real tables, not a part of daily work. */
@NullMarked
package org.saola.species.internal.agreement;

import org.jspecify.annotations.NullMarked;
