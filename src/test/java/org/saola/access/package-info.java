/** Asks every address of the house as everybody. */
@NullMarked
package org.saola.access;

import org.jspecify.annotations.NullMarked;
