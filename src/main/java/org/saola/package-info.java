/** The house: every direct sub-package is a room; see CONTRIBUTING.md for the floors. */
@NullMarked
package org.saola;

import org.jspecify.annotations.NullMarked;
