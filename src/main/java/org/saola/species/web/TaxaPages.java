package org.saola.species.web;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
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
import org.saola.species.Place;
import org.saola.species.Rank;
import org.saola.species.Regime;
import org.saola.species.SpeciesBook;
import org.saola.species.Taxon;
import org.saola.species.TaxonId;
import org.springframework.stereotype.Component;

/** Makes the lists of taxa: all of them narrowed by words and choices, those of a country, those on a list. */
@Component
class TaxaPages {

    private static final int LONGEST_WORDS = 200;

    private final NameFinding names;
    private final TaxonRows rows;
    private final DataStatus status;
    private final SpeciesWords words;

    TaxaPages(NameFinding names, TaxonRows rows, DataStatus status, SpeciesWords words) {
        this.names = names;
        this.rows = rows;
        this.status = status;
        this.words = words;
    }

    TaxaPage search(SpeciesBook book, PageAddress address, FilledForm asked, Language language) {
        List<FormField> fields = List.of(
                new FormField.Line(Question.optional("q", "species.q"), LineKind.SEARCH, asked),
                choice("list", "species.filter.list", lists(language), asked, language),
                choice("country", "species.filter.country", countries(book, language), asked, language),
                choice("class", "species.filter.class", classes(book), asked, language));
        List<Crumb> browse = new ArrayList<>();
        Category.of(Regime.CITES)
                .forEach(category -> browse.add(
                        new Crumb("/species/appendices/" + category.word(), words.list(category, language))));
        return page(book, address, asked, language, new Wanted(fields, taxon -> true))
                .about(words.text("species.title", language), words.text("species.lead", language), true, browse);
    }

    TaxaPage onList(SpeciesBook book, Category category, PageAddress address, FilledForm asked, Language language) {
        Listings listings = Listings.today(book);
        List<FormField> fields = List.of(
                choice("class", "species.filter.class", classes(book), asked, language),
                choice("country", "species.filter.country", countries(book, language), asked, language));
        return page(book, address, asked, language, new Wanted(fields, taxon -> listings.isOn(taxon.id(), category)))
                .about(
                        words.list(category, language),
                        words.text("species.lead.list", language, words.day(listings.today(), language)),
                        false,
                        List.of());
    }

    TaxaPage inCountry(
            SpeciesBook book, CountryCode country, PageAddress address, FilledForm asked, Language language) {
        List<FormField> fields = List.of(
                choice("class", "species.filter.class", classes(book), asked, language),
                choice("list", "species.filter.list", lists(language), asked, language));
        return page(book, address, asked, language, new Wanted(fields, taxon -> livesIn(book, taxon.id(), country)))
                .about(
                        words.country(country, language),
                        words.text("species.lead.country", language),
                        false,
                        List.of());
    }

    /** What a list is made of: the fields that narrow it, and what belongs to it at all. */
    private record Wanted(List<FormField> fields, Predicate<Taxon> belongs) {}

    /** A page that lacks only its words. */
    private interface Unnamed {
        TaxaPage about(String title, String lead, boolean search, List<Crumb> browse);
    }

    private Unnamed page(SpeciesBook book, PageAddress address, FilledForm asked, Language language, Wanted wanted) {
        Listings listings = Listings.today(book);
        Predicate<Taxon> narrowed = wanted.belongs().and(narrowed(listings, asked));
        String typed = asked.value("q");
        NameFinding.Finding finding = typed.isBlank()
                ? new NameFinding.Finding("species.caption", all(listings, narrowed))
                : found(book, typed.length() > LONGEST_WORDS ? typed.substring(0, LONGEST_WORDS) : typed, narrowed);
        return (title, lead, search, browse) -> new TaxaPage(
                title,
                lead,
                search,
                search ? List.of() : List.of(root(language), new Crumb("", title)),
                status.notice(book, language),
                new TableFilter(TaxonRows.TABLE, address, wanted.fields()),
                rows.table(address, asked, listings, finding, language),
                browse,
                status.lines(book.editions(), language));
    }

    private static List<NameFinding.Found> all(Listings listings, Predicate<Taxon> narrowed) {
        return listings.book().tree().taxa().stream()
                .filter(taxon -> !taxon.status().pointsElsewhere())
                .filter(taxon -> taxon.rank().isSpeciesOrBelow() || listings.isNamed(taxon.id()))
                .filter(narrowed)
                .map(taxon -> new NameFinding.Found(taxon.id(), "", ""))
                .toList();
    }

    private NameFinding.Finding found(SpeciesBook book, String typed, Predicate<Taxon> narrowed) {
        NameFinding.Finding finding = names.find(book, typed);
        return new NameFinding.Finding(
                finding.captionKey(),
                finding.found().stream()
                        .filter(each -> book.find(each.taxon()).filter(narrowed).isPresent())
                        .toList());
    }

    Crumb root(Language language) {
        return new Crumb(SpeciesTool.PATH, words.text("species.tool", language));
    }

    /** A page forgives: a choice that is none is left out. */
    private static Predicate<Taxon> narrowed(Listings listings, FilledForm asked) {
        Predicate<Taxon> all = taxon -> true;
        Optional<Category> list = Category.of(Regime.CITES, asked.value("list"));
        Optional<CountryCode> country = SpeciesWords.country(asked.value("country"));
        Optional<TaxonId> group = TaxonPages.id(asked.value("class"));
        if (list.isPresent()) {
            all = all.and(taxon -> listings.isOn(taxon.id(), list.get()));
        }
        if (country.isPresent()) {
            all = all.and(taxon -> livesIn(listings.book(), taxon.id(), country.get()));
        }
        if (group.isPresent()) {
            all = all.and(taxon -> listings.book().tree().line(taxon.id()).contains(group.get()));
        }
        return all;
    }

    private static boolean livesIn(SpeciesBook book, TaxonId taxon, CountryCode country) {
        return book.places(taxon).stream().anyMatch(place -> place.country().equals(country));
    }

    private FormField choice(
            String name, String labelKey, Stream<Option> options, FilledForm asked, Language language) {
        return new FormField.Choice(
                Question.optional(name, labelKey),
                ChoiceKind.SELECT,
                Stream.concat(Stream.of(new Option("", words.text("species.filter.all", language))), options)
                        .toList(),
                asked);
    }

    private Stream<Option> lists(Language language) {
        return Category.of(Regime.CITES).stream()
                .map(category -> new Option(category.word(), words.list(category, language)));
    }

    private static Stream<Option> classes(SpeciesBook book) {
        return book.tree().taxa().stream()
                .filter(taxon -> taxon.rank() == Rank.CLASS && !taxon.status().pointsElsewhere())
                .sorted(Comparator.comparing(Taxon::fullName))
                .map(taxon -> new Option(taxon.id().toString(), taxon.fullName()));
    }

    Stream<Option> countries(SpeciesBook book, Language language) {
        Set<CountryCode> there = new TreeSet<>();
        book.tree()
                .taxa()
                .forEach(taxon ->
                        book.places(taxon.id()).stream().map(Place::country).forEach(there::add));
        Collator collator = Collator.getInstance(language.locale());
        return there.stream()
                .map(code -> new Option(code.value(), words.country(code, language)))
                .sorted(Comparator.comparing(Option::text, collator));
    }
}
