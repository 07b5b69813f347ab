/** The pages of the species room: search, a taxon and what the law says of it, comparisons, lists and statements. */
@NullMarked
package org.saola.species.web;

import org.jspecify.annotations.NullMarked;
