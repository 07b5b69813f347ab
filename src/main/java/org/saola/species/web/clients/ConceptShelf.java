package org.saola.species.web.clients;

import org.jspecify.annotations.Nullable;
import org.saola.species.SpeciesBook;
import org.springframework.stereotype.Component;

/** Keeps what was worked out of the book that was asked last: only people who are signed in ask, and they have one book. */
@Component
class ConceptShelf {

    private volatile @Nullable ConceptBook latest;

    ConceptBook of(SpeciesBook book) {
        ConceptBook known = latest;
        return known != null && known.book() == book ? known : make(book);
    }

    private synchronized ConceptBook make(SpeciesBook book) {
        ConceptBook known = latest;
        if (known == null || known.book() != book) {
            known = new ConceptBook(book);
            latest = known;
        }
        return known;
    }
}
