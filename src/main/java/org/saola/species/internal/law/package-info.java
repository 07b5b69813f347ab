/**
 * The listing cascade: from the changes that were decided to what stood for one taxon on one day, and why.
 *
 * <p>It knows no database and no page. See {@code docs/species/cascade.md} for the rules in prose.
 */
@NullMarked
package org.saola.species.internal.law;

import org.jspecify.annotations.NullMarked;
