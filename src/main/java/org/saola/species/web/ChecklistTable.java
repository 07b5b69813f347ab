package org.saola.species.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.saola.kernel.Language;
import org.saola.kit.sheet.Formulas;
import org.saola.kit.sheet.SheetCell;
import org.saola.kit.sheet.SheetColumn;
import org.saola.kit.sheet.SheetFormat;
import org.saola.kit.sheet.SheetWriter;
import org.saola.species.SpeciesBook;
import org.saola.species.Taxon;
import org.springframework.stereotype.Component;

/** Writes a checklist as a table, a row as it is worked out: no number of taxa is too many. */
@Component
class ChecklistTable {

    private final ChecklistWords lists;
    private final SpeciesWords words;

    ChecklistTable(ChecklistWords lists, SpeciesWords words) {
        this.lists = lists;
        this.words = words;
    }

    void write(Checklist list, SheetFormat format, OutputStream out, Language language) throws IOException {
        try (SheetWriter file = SheetWriter.to(out, format, Formulas.HARMLESS)) {
            file.begin(words.text("species.checklist.title", language), columns(language));
            for (Checklist.Placed placed : list.taxa()) {
                file.row(row(placed, list.listings(), language));
            }
            file.notes(words.text("species.checklist.notes", language), lists.notes(list, language));
        }
    }

    private List<SheetColumn> columns(Language language) {
        return List.of(
                column("species.checklist.kingdom", 12, language),
                column("species.checklist.class", 16, language),
                column("species.checklist.order", 18, language),
                column("species.checklist.family", 18, language),
                column("species.column.name", 32, language),
                column("species.checklist.author", 28, language),
                column("species.column.rank", 12, language),
                column("species.checklist.number", 14, language),
                column("species.column.listing", 12, language),
                column("species.checklist.union", 12, language),
                column("species.checklist.party", 20, language),
                column("species.checklist.note", 50, language),
                column("species.checklist.sign", 10, language),
                column("species.checklist.meaning", 40, language),
                new SheetColumn(names(Language.EN, language), 40),
                new SheetColumn(names(Language.FR, language), 40),
                new SheetColumn(names(Language.ES, language), 40),
                column("species.checklist.codes", 30, language),
                column("species.checklist.countries", 60, language));
    }

    private SheetColumn column(String key, int width, Language language) {
        return new SheetColumn(words.text(key, language), width);
    }

    String names(Language of, Language reader) {
        return words.text("species.checklist.names", reader, of.nameIn(reader));
    }

    private List<SheetCell> row(Checklist.Placed placed, Listings listings, Language language) {
        SpeciesBook book = listings.book();
        Taxon taxon = placed.taxon();
        ChecklistNotes notes = ChecklistNotes.of(taxon.id(), listings);
        return List.of(
                SheetCell.of(placed.kingdom()),
                SheetCell.of(placed.taxonClass()),
                SheetCell.of(placed.order()),
                SheetCell.of(placed.family()),
                SheetCell.of(taxon.fullName()),
                SheetCell.of(taxon.author()),
                SheetCell.of(words.rank(taxon.rank(), language)),
                SheetCell.of(taxon.id().value()),
                SheetCell.of(words.listing(listings, taxon.id(), language)),
                SheetCell.of(words.listingInTheUnion(listings, taxon.id(), language)),
                SheetCell.of(words.countries(notes.parties(), language)),
                SheetCell.of(notes.texts(language)),
                SheetCell.of(notes.symbols()),
                SheetCell.of(notes.meanings(language)),
                SheetCell.of(lists.names(book, taxon.id(), Language.EN)),
                SheetCell.of(lists.names(book, taxon.id(), Language.FR)),
                SheetCell.of(lists.names(book, taxon.id(), Language.ES)),
                SheetCell.of(lists.codes(book, taxon, language)),
                SheetCell.of(lists.countries(book, taxon, language)));
    }
}
