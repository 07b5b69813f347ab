/** How the menu keeps and searches its catalogue; for the room alone. */
@NullMarked
package org.saola.menu.internal;

import org.jspecify.annotations.NullMarked;
