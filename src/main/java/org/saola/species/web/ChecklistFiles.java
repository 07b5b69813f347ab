package org.saola.species.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.saola.kernel.Language;
import org.saola.kit.Crumb;
import org.saola.kit.table.TableFiles;
import org.springframework.stereotype.Component;

/** The links from a list of taxa to the same list as a file. */
@Component
class ChecklistFiles {

    static final String PDF = "pdf";
    static final String CSV = "csv";
    static final String XLSX = "xlsx";

    private final SpeciesWords words;

    ChecklistFiles(SpeciesWords words) {
        this.words = words;
    }

    /** @param taxa how many there are: a paper does not hold any number of them */
    TableFiles of(TaxaFilter filter, int taxa, Language language) {
        List<Crumb> links = new ArrayList<>();
        boolean paper = taxa <= ChecklistPapers.MOST;
        for (String format : paper ? List.of(PDF, CSV, XLSX) : List.of(CSV, XLSX)) {
            links.add(new Crumb(filter.file(format).href(), format.toUpperCase(Locale.ROOT)));
        }
        return new TableFiles(
                List.copyOf(links),
                paper ? "" : words.text("species.checklist.no-paper", language, ChecklistPapers.MOST));
    }
}
