package org.saola.species.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saola.kernel.CountryCode;
import org.saola.kernel.Language;
import org.saola.species.ListingAnswer;
import org.saola.species.Regime;
import org.saola.species.SpeciesBook;
import org.saola.species.Taxon;
import org.springframework.stereotype.Component;

/** Makes the parts of a page that tell the law: CITES always, the others where they ever spoke of the taxon. */
@Component
class LawParts {

    private final LawWords laws;
    private final ReasonWords reasons;
    private final Timelines timelines;
    private final SpeciesWords words;

    LawParts(LawWords laws, ReasonWords reasons, Timelines timelines, SpeciesWords words) {
        this.laws = laws;
        this.reasons = reasons;
        this.timelines = timelines;
        this.words = words;
    }

    /** @param asked the day that was asked for; nothing where it is today’s answer */
    List<TaxonPage.Law> laws(
            SpeciesBook book,
            Taxon taxon,
            LocalDate today,
            Optional<LocalDate> asked,
            Optional<CountryCode> country,
            Language language) {
        List<TaxonPage.Law> parts = new ArrayList<>();
        for (Regime regime : Regime.values()) {
            if (regime == Regime.CITES || !book.days(taxon.id(), regime).isEmpty()) {
                parts.add(new TaxonPage.Law(
                        laws.view(answer(book, taxon, regime, asked.orElse(today), country), book::find, language),
                        book.hasHistory(regime),
                        timelines.timeline(book, taxon, regime, today, asked, language),
                        changes(book, taxon, regime, language)));
            }
        }
        return parts;
    }

    static ListingAnswer answer(
            SpeciesBook book, Taxon taxon, Regime regime, LocalDate day, Optional<CountryCode> country) {
        return country.map(code -> book.listing(taxon.id(), regime, day, code))
                .orElseGet(() -> book.listing(taxon.id(), regime, day));
    }

    private List<TaxonPage.Change> changes(SpeciesBook book, Taxon taxon, Regime regime, Language language) {
        return book.changesOnLine(taxon.id(), regime).stream()
                .map(change -> new TaxonPage.Change(
                        words.day(change.effective(), language),
                        reasons.decided(change, book::find, language),
                        reasons.details(change, book::find, language),
                        change.taxon().equals(taxon.id())))
                .toList();
    }
}
