package org.saola.species.web;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.TreeSet;
import org.saola.species.Category;
import org.saola.species.ListingAnswer;
import org.saola.species.ListingSummary;
import org.saola.species.PrintedListing;
import org.saola.species.Regime;
import org.saola.species.SpeciesBook;
import org.saola.species.TaxonId;

/** What the taxa of a book are listed as today, under CITES first of all: from the changes, or as printed where none are loaded. */
record Listings(SpeciesBook book, LocalDate today) {

    static Listings today(SpeciesBook book) {
        return new Listings(book, LocalDate.now(ZoneOffset.UTC));
    }

    /** The lists in short, with all below the taxon, {@code I/II/NC}; empty where nothing is known. */
    String inWords(TaxonId taxon) {
        String worked = summary(taxon).inWords();
        return worked.isEmpty() ? printed(taxon) : worked;
    }

    /** Whether the lists in short are only what a download printed, for the day on which it was made. */
    boolean isPrinted(TaxonId taxon) {
        return summary(taxon).inWords().isEmpty() && !printed(taxon).isEmpty();
    }

    /** The same of the Annexes of the European Union, {@code A/B}. */
    String inTheUnion(TaxonId taxon) {
        String worked = workedInTheUnion(taxon);
        return worked.isEmpty() ? printedInTheUnion(taxon) : worked;
    }

    boolean isPrintedInTheUnion(TaxonId taxon) {
        return workedInTheUnion(taxon).isEmpty() && !printedInTheUnion(taxon).isEmpty();
    }

    private String workedInTheUnion(TaxonId taxon) {
        return book.hasHistory(Regime.EU)
                ? book.summaries(Regime.EU, today)
                        .getOrDefault(taxon, ListingSummary.NONE)
                        .inWords()
                : "";
    }

    private String printedInTheUnion(TaxonId taxon) {
        return book.printedEu(taxon).map(PrintedListing::listing).orElse("");
    }

    boolean isOn(TaxonId taxon, Category category) {
        return categories(taxon).contains(category);
    }

    private Set<Category> categories(TaxonId taxon) {
        ListingSummary summary = summary(taxon);
        if (!summary.inWords().isEmpty()) {
            return summary.categories();
        }
        Set<Category> categories = new TreeSet<>();
        for (String word : printed(taxon).split("/", -1)) {
            if (!word.equals(ListingAnswer.NOT_LISTED)) {
                Category.of(Regime.CITES, word).ifPresent(categories::add);
            }
        }
        return categories;
    }

    private ListingSummary summary(TaxonId taxon) {
        return book.hasHistory(Regime.CITES)
                ? book.summaries(Regime.CITES, today).getOrDefault(taxon, ListingSummary.NONE)
                : ListingSummary.NONE;
    }

    private String printed(TaxonId taxon) {
        return book.printed(taxon).map(PrintedListing::listing).orElse("");
    }

    /** Whether the law names the taxon itself, so that it is worth a line beside the species. */
    boolean isNamed(TaxonId taxon) {
        return !book.changes(taxon, Regime.CITES).isEmpty();
    }
}
