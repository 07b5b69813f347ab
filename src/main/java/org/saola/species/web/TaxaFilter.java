package org.saola.species.web;

import java.util.Optional;
import org.saola.kernel.CountryCode;
import org.saola.kit.PageAddress;
import org.saola.kit.form.FilledForm;
import org.saola.species.Category;
import org.saola.species.Regime;
import org.saola.species.SpeciesBook;
import org.saola.species.Taxon;
import org.saola.species.TaxonId;

/**
 * What a list of taxa is narrowed to. A page forgives: a choice that is none is left out.
 *
 * @param typed a name, or the beginning of one; empty for all
 * @param list the Appendix on which a taxon, or something below it, stands today
 * @param country where it is recorded
 * @param group a class, or any other taxon, that it belongs to
 */
record TaxaFilter(String typed, Optional<Category> list, Optional<CountryCode> country, Optional<TaxonId> group) {

    private static final int LONGEST_WORDS = 200;

    static TaxaFilter asked(FilledForm asked) {
        String typed = asked.value("q").strip();
        return new TaxaFilter(
                typed.length() > LONGEST_WORDS ? typed.substring(0, LONGEST_WORDS) : typed,
                Category.of(Regime.CITES, asked.value("list")),
                SpeciesWords.country(asked.value("country")),
                TaxonPages.id(asked.value("class")));
    }

    TaxaFilter on(Category category) {
        return new TaxaFilter(typed, Optional.of(category), country, group);
    }

    TaxaFilter in(CountryCode code) {
        return new TaxaFilter(typed, list, Optional.of(code), group);
    }

    boolean admits(Taxon taxon, Listings listings) {
        return list.map(category -> listings.isOn(taxon.id(), category)).orElse(true)
                && country.map(code -> livesIn(listings.book(), taxon.id(), code))
                        .orElse(true)
                && group.map(above -> listings.book().tree().line(taxon.id()).contains(above))
                        .orElse(true);
    }

    private static boolean livesIn(SpeciesBook book, TaxonId taxon, CountryCode country) {
        return book.places(taxon).stream().anyMatch(place -> place.country().equals(country));
    }

    /** The address of the same taxa as a file. @param extension such as {@code pdf} */
    PageAddress file(String extension) {
        PageAddress address = PageAddress.at("/species/checklist." + extension);
        address = typed.isEmpty() ? address : address.with("q", typed);
        address = list.isPresent() ? address.with("list", list.get().word()) : address;
        address = country.isPresent() ? address.with("country", country.get().value()) : address;
        return group.isPresent() ? address.with("class", group.get().toString()) : address;
    }
}
