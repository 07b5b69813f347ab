/** The species room for programs: search, taxa, listings on a day, restrictions, everything at once. */
@NullMarked
package org.saola.species.web.api;

import org.jspecify.annotations.NullMarked;
