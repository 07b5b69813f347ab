package org.saola.species.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.saola.kernel.Language;
import org.saola.kit.Moment;
import org.saola.species.Reference;
import org.saola.species.SpeciesBook;
import org.saola.species.TaxonId;
import org.saola.species.TaxonLoad;
import org.springframework.stereotype.Component;

/** Makes what a page tells of the data behind it: publications, and the loads that changed something of a taxon. */
@Component
class RecordParts {

    private final SpeciesWords words;

    RecordParts(SpeciesWords words) {
        this.words = words;
    }

    /** The standard ones, by which the Conference of the Parties understands the name, come first. */
    List<TaxonPage.Source> references(SpeciesBook book, TaxonId taxon) {
        return book.references(taxon).stream()
                .sorted(Comparator.comparing(Reference::standard)
                        .reversed()
                        .thenComparing(Reference::citation)
                        .thenComparing(Reference::id))
                .map(reference -> new TaxonPage.Source(DataText.plain(reference.citation()), reference.standard()))
                .toList();
    }

    List<TaxonPage.Loaded> loads(List<TaxonLoad> loads, Language language) {
        return loads.stream()
                .map(load -> new TaxonPage.Loaded(
                        Integer.toString(load.edition().number()),
                        new Moment(load.edition().at()).toTheMinute(language),
                        load.edition().titleIn(language.code()),
                        load.parts().stream().map(part -> told(part, language)).toList()))
                .toList();
    }

    private String told(TaxonLoad.Part part, Language language) {
        return words.text(
                "species.loads." + part.fate(),
                language,
                words.text("species.loads.kind." + part.kind().toLowerCase(Locale.ROOT), language),
                part.count());
    }
}
