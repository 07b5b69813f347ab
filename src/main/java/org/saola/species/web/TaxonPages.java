package org.saola.species.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.saola.kernel.CountryCode;
import org.saola.kernel.Language;
import org.saola.kit.Crumb;
import org.saola.kit.PageAddress;
import org.saola.kit.form.FilledForm;
import org.saola.kit.form.FormField;
import org.saola.kit.form.LineKind;
import org.saola.kit.form.Question;
import org.saola.species.Rank;
import org.saola.species.Regime;
import org.saola.species.SpeciesBook;
import org.saola.species.Taxon;
import org.saola.species.TaxonId;
import org.saola.species.TaxonLoad;
import org.springframework.stereotype.Component;

/** Makes the page of one taxon. */
@Component
class TaxonPages {

    private final LawParts laws;
    private final BesideParts beside;
    private final RangeParts ranges;
    private final AskingParts asking;
    private final SpeciesWords words;

    TaxonPages(LawParts laws, BesideParts beside, RangeParts ranges, AskingParts asking, SpeciesWords words) {
        this.laws = laws;
        this.beside = beside;
        this.ranges = ranges;
        this.asking = asking;
        this.words = words;
    }

    static String href(TaxonId taxon) {
        return "/species/taxa/" + taxon;
    }

    /** Reads the number of a taxon; nothing where it is none. */
    static Optional<TaxonId> id(String typed) {
        return typed.matches("[1-9][0-9]{0,9}") && Long.parseLong(typed) <= Integer.MAX_VALUE
                ? Optional.of(new TaxonId(Integer.parseInt(typed)))
                : Optional.empty();
    }

    /** @param loads those that changed something of the taxon */
    TaxonPage page(
            SpeciesBook book,
            Taxon taxon,
            List<TaxonLoad> loads,
            PageAddress address,
            FilledForm typed,
            Language language) {
        Listings listings = Listings.today(book);
        FilledForm asked = typed.check(
                        form -> form.value("date").isBlank()
                                || day(form.value("date")).isPresent(),
                        "date",
                        "species.date-wrong")
                .check(
                        form -> form.value("country").isBlank()
                                || SpeciesWords.country(form.value("country")).isPresent(),
                        "country",
                        "species.country-wrong");
        Optional<LocalDate> day = day(asked.value("date"));
        Optional<CountryCode> country = SpeciesWords.country(asked.value("country"));
        boolean isName = taxon.status().pointsElsewhere();
        return new TaxonPage(
                heading(book, taxon, language),
                href(taxon.id()),
                crumbs(book, taxon, language),
                asking.notice(book, language),
                taxon.accepted().stream()
                        .flatMap(id -> book.find(id).stream())
                        .map(accepted -> new Crumb(href(accepted.id()), accepted.nameWithAuthor()))
                        .toList(),
                asking.fields(asked, language),
                isName ? List.of() : laws.laws(book, taxon, listings.today(), day, country, language),
                taxon.rank().isSpeciesOrBelow() || listings.isPrinted(taxon.id()) ? "" : listings.inWords(taxon.id()),
                asking.printed(book, taxon.id(), language),
                comparing("from", book.hasHistory(Regime.CITES) && !isName),
                comparing("to", book.hasHistory(Regime.CITES) && !isName),
                beside.names(book, taxon, language),
                beside.children(book, taxon, listings, language),
                ranges.range(book, taxon, address, language),
                beside.beside(
                        book, taxon, loads, new BesideParts.Asked(day.orElse(listings.today()), country), language),
                asking.lines(book, language));
    }

    private static Optional<FormField.Line> comparing(String name, boolean possible) {
        return possible
                ? Optional.of(new FormField.Line(
                        Question.needed(name, "species.compare." + name), LineKind.DATE, FilledForm.empty()))
                : Optional.empty();
    }

    /** Reads a day as browsers send it; nothing where it is none, or not one of the law of our time. */
    static Optional<LocalDate> day(String typed) {
        try {
            LocalDate day = LocalDate.parse(typed.strip());
            return day.getYear() >= 1900 && day.getYear() <= 2100 ? Optional.of(day) : Optional.empty();
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    TaxonPage.Heading heading(SpeciesBook book, Taxon taxon, Language language) {
        return new TaxonPage.Heading(
                taxon.fullName(),
                taxon.author(),
                words.rank(taxon.rank(), language),
                taxon.rank().compareTo(Rank.GENUS) >= 0,
                SpeciesWords.commonName(book, taxon.id(), language),
                NameParts.statusKey(taxon));
    }

    List<Crumb> crumbs(SpeciesBook book, Taxon taxon, Language language) {
        List<Crumb> crumbs = new ArrayList<>();
        book.tree().line(taxon.id()).stream()
                .skip(1)
                .flatMap(id -> book.find(id).stream())
                .forEach(above -> crumbs.add(new Crumb(href(above.id()), above.fullName())));
        crumbs.add(new Crumb(SpeciesTool.PATH, words.text("species.tool", language)));
        Collections.reverse(crumbs);
        crumbs.add(new Crumb("", taxon.fullName()));
        return crumbs;
    }
}
