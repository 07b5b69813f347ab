package org.saola.species.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.saola.kernel.CountryCode;
import org.saola.kernel.Language;
import org.saola.kit.Crumb;
import org.saola.kit.PageAddress;
import org.saola.kit.form.ChoiceKind;
import org.saola.kit.form.FilledForm;
import org.saola.kit.form.FormField;
import org.saola.kit.form.LineKind;
import org.saola.kit.form.Option;
import org.saola.kit.form.Question;
import org.saola.kit.table.TableFilter;
import org.saola.species.Category;
import org.saola.species.Rank;
import org.saola.species.Regime;
import org.saola.species.SpeciesBook;
import org.saola.species.Taxon;
import org.springframework.stereotype.Component;

/** Makes the lists of taxa: all of them narrowed by words and choices, those of a country, those on a list. */
@Component
class TaxaPages {

    private final NameFinding names;
    private final TaxonRows rows;
    private final DataStatus status;
    private final ChecklistFiles files;
    private final SpeciesWords words;

    TaxaPages(NameFinding names, TaxonRows rows, DataStatus status, ChecklistFiles files, SpeciesWords words) {
        this.names = names;
        this.rows = rows;
        this.status = status;
        this.files = files;
        this.words = words;
    }

    TaxaPage search(SpeciesBook book, PageAddress address, FilledForm asked, Language language) {
        List<FormField> fields = List.of(
                new FormField.Line(Question.optional("q", "species.q"), LineKind.SEARCH, asked),
                choice("list", "species.filter.list", lists(language), asked, language),
                choice("country", "species.filter.country", words.choices(book.countries(), language), asked, language),
                choice("class", "species.filter.class", classes(book), asked, language));
        List<Crumb> browse = new ArrayList<>();
        Category.of(Regime.CITES)
                .forEach(category -> browse.add(
                        new Crumb("/species/appendices/" + category.word(), words.list(category, language))));
        return page(book, address, asked, language, new Wanted(fields, TaxaFilter.asked(asked)))
                .about(words.text("species.title", language), words.text("species.lead", language), true, browse);
    }

    TaxaPage onList(SpeciesBook book, Category category, PageAddress address, FilledForm asked, Language language) {
        List<FormField> fields = List.of(
                choice("class", "species.filter.class", classes(book), asked, language),
                choice(
                        "country",
                        "species.filter.country",
                        words.choices(book.countries(), language),
                        asked,
                        language));
        return page(
                        book,
                        address,
                        asked,
                        language,
                        new Wanted(fields, TaxaFilter.asked(asked).on(category)))
                .about(
                        words.list(category, language),
                        words.text(
                                "species.lead.list",
                                language,
                                words.day(Listings.today(book).today(), language)),
                        false,
                        List.of());
    }

    TaxaPage inCountry(
            SpeciesBook book, CountryCode country, PageAddress address, FilledForm asked, Language language) {
        List<FormField> fields = List.of(
                choice("class", "species.filter.class", classes(book), asked, language),
                choice("list", "species.filter.list", lists(language), asked, language));
        return page(
                        book,
                        address,
                        asked,
                        language,
                        new Wanted(fields, TaxaFilter.asked(asked).in(country)))
                .about(
                        words.country(country, language),
                        words.text("species.lead.country", language),
                        false,
                        List.of());
    }

    /** What a list is made of: the fields that narrow it, and what it is narrowed to, by its own address too. */
    private record Wanted(List<FormField> fields, TaxaFilter filter) {}

    /** A page that lacks only its words. */
    private interface Unnamed {
        TaxaPage about(String title, String lead, boolean search, List<Crumb> browse);
    }

    private Unnamed page(SpeciesBook book, PageAddress address, FilledForm asked, Language language, Wanted wanted) {
        Listings listings = Listings.today(book);
        NameFinding.Finding finding = names.find(listings, wanted.filter());
        return (title, lead, search, browse) -> new TaxaPage(
                title,
                lead,
                search,
                search ? List.of() : List.of(root(language), new Crumb("", title)),
                status.notice(book, language),
                new TableFilter(TaxonRows.TABLE, address, wanted.fields()),
                rows.table(address, asked, listings, finding, language)
                        .with(files.of(wanted.filter(), finding.found().size(), language)),
                browse,
                status.lines(book.editions(), language));
    }

    Crumb root(Language language) {
        return new Crumb(SpeciesTool.PATH, words.text("species.tool", language));
    }

    private FormField choice(String name, String labelKey, List<Option> options, FilledForm asked, Language language) {
        return new FormField.Choice(
                Question.optional(name, labelKey),
                ChoiceKind.SELECT,
                Stream.concat(Stream.of(new Option("", words.text("species.filter.all", language))), options.stream())
                        .toList(),
                asked);
    }

    private List<Option> lists(Language language) {
        return Category.of(Regime.CITES).stream()
                .map(category -> new Option(category.word(), words.list(category, language)))
                .toList();
    }

    private static List<Option> classes(SpeciesBook book) {
        return book.tree().taxa().stream()
                .filter(taxon -> taxon.rank() == Rank.CLASS && !taxon.status().pointsElsewhere())
                .sorted(Comparator.comparing(Taxon::fullName))
                .map(taxon -> new Option(taxon.id().toString(), taxon.fullName()))
                .toList();
    }
}
