package org.saola.species.web;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import org.saola.kernel.Language;
import org.saola.kit.Named;
import org.saola.kit.PageAddress;
import org.saola.kit.form.FilledForm;
import org.saola.kit.table.Cell;
import org.saola.kit.table.Column;
import org.saola.kit.table.DataTable;
import org.saola.kit.table.Order;
import org.saola.kit.table.Pager;
import org.saola.kit.table.Row;
import org.saola.species.Taxon;
import org.saola.species.TaxonId;
import org.springframework.stereotype.Component;

/** Makes a table of taxa with their listing today. */
@Component
class TaxonRows {

    static final String TABLE = "taxa";
    private static final int SIZE = 25;
    private static final List<Column> COLUMNS = List.of(
            Column.text("name", "species.column.name").sorted(),
            Column.text("matched", "species.column.matched"),
            Column.text("common", "species.column.common"),
            Column.text("listing", "species.column.listing"),
            Column.text("rank", "species.column.rank"));

    private final SpeciesWords words;

    TaxonRows(SpeciesWords words) {
        this.words = words;
    }

    /** @param finding in the order to be shown where nobody asked for another */
    DataTable table(
            PageAddress address, FilledForm asked, Listings listings, NameFinding.Finding finding, Language language) {
        List<NameFinding.Found> found = finding.found();
        boolean matched = found.stream().anyMatch(each -> !each.matched().isEmpty());
        List<Column> columns = matched
                ? COLUMNS
                : COLUMNS.stream()
                        .filter(column -> !column.key().equals("matched"))
                        .toList();
        Order order = Order.asked(asked.value(Order.PARAMETER), columns, Order.by(matched ? "" : "name"));
        List<NameFinding.Found> sorted = found;
        if (order.key().equals("name")) {
            Collator collator = Collator.getInstance(language.locale());
            Comparator<NameFinding.Found> byName = Comparator.comparing(each -> name(listings, each.taxon()), collator);
            sorted = found.stream()
                    .sorted(order.descending() ? byName.reversed() : byName)
                    .toList();
        }
        String page = asked.value(Pager.PARAMETER);
        Pager pager = new Pager(address, page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1, SIZE, found.size());
        return new DataTable(
                TABLE,
                words.text(finding.captionKey(), language, asked.value("q").strip()),
                columns,
                pager.cut(sorted).stream()
                        .map(each -> row(each, matched, listings, language))
                        .toList(),
                order,
                pager);
    }

    private static String name(Listings listings, TaxonId taxon) {
        return listings.book().find(taxon).map(Taxon::fullName).orElse("");
    }

    private Row row(NameFinding.Found found, boolean matched, Listings listings, Language language) {
        Taxon taxon = listings.book().find(found.taxon()).orElseThrow();
        String listing = words.listing(listings, taxon.id(), language);
        Cell name = new Cell.Name(new Named(taxon.fullName(), TaxonPages.href(taxon.id()), taxon.author()));
        Cell common = Cell.of(SpeciesWords.commonName(listings.book(), taxon.id(), language));
        Cell listed = listing.isEmpty() ? new Cell.Message("species.listing.none") : Cell.of(listing);
        Cell rank = Cell.of(words.rank(taxon.rank(), language));
        if (!matched) {
            return Row.of(name, common, listed, rank);
        }
        Cell match = found.matched().equals(taxon.fullName())
                ? Cell.of("")
                : new Cell.Text(found.matched(), found.language().isEmpty() ? "la" : found.language());
        return Row.of(name, match, common, listed, rank);
    }
}
