package org.saola.species.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.saola.kernel.CountryCode;
import org.saola.kernel.Language;
import org.saola.species.SpeciesBook;
import org.saola.species.Taxon;
import org.saola.species.TaxonLoad;
import org.springframework.stereotype.Component;

/** Makes what the page of a taxon tells beside the law: names, restrictions, publications, loads. */
@Component
class BesideParts {

    private final NameParts names;
    private final NameHistoryParts history;
    private final RestrictionParts restrictions;
    private final RecordParts records;

    BesideParts(NameParts names, NameHistoryParts history, RestrictionParts restrictions, RecordParts records) {
        this.names = names;
        this.history = history;
        this.restrictions = restrictions;
        this.records = records;
    }

    /** What is asked about. @param country where the specimen comes from */
    record Asked(LocalDate day, Optional<CountryCode> country) {}

    TaxonPage.Beside beside(SpeciesBook book, Taxon taxon, List<TaxonLoad> loads, Asked asked, Language language) {
        return new TaxonPage.Beside(
                history.history(book, taxon, asked.day(), language),
                taxon.status().pointsElsewhere()
                        ? Optional.empty()
                        : Optional.of(restrictions.view(book, taxon, asked.day(), asked.country(), language)),
                records.references(book, taxon.id()),
                records.loads(loads, language));
    }

    TaxonPage.Names names(SpeciesBook book, Taxon taxon, Language language) {
        return names.names(book, taxon, language);
    }

    List<TaxonPage.Child> children(SpeciesBook book, Taxon taxon, Listings listings, Language language) {
        return names.children(book, taxon, listings, language);
    }
}
