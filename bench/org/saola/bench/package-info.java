/** Measurements of the house; compiled with the tests and never run as tests, but for small runs that show they work. */
@NullMarked
package org.saola.bench;

import org.jspecify.annotations.NullMarked;
