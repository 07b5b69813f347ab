/**
 * What a specimen is and what the law said of it on a day: the tree of taxa, their names, where they live, and the
 * listings of CITES, the European Union and the CMS through time.
 *
 * <p>It loads official downloads that the operator brings, and ships a small starter set of its own. It answers from
 * memory. It does not hold trade records, permits or cases: rooms above do, and refer to a taxon by its
 * {@link org.saola.species.TaxonId}, which never changes when a name does.
 *
 * <p>The entry point is {@code Species}, which gives a {@code SpeciesBook}.
 *
 * <pre>{@code
 * SpeciesBook book = species.book(viewer);
 * ListingAnswer answer = book.listing(taxon, Regime.CITES, LocalDate.of(1985, 3, 1));
 * answer.inWords();      // "I", "I/II", "II/NC" …
 * answer.steps();        // why
 * }</pre>
 */
@NullMarked
package org.saola.species;

import org.jspecify.annotations.NullMarked;
