package org.saola.species.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import org.saola.kernel.Language;
import org.saola.kernel.OpenToAll;
import org.saola.kernel.Viewer;
import org.saola.kit.form.FilledForm;
import org.saola.kit.sheet.SheetFormat;
import org.saola.species.Species;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists of taxa to take along, narrowed as on their page. */
@Controller
@OpenToAll(because = "the starter set is open; official data is shown only to those for whom Species opens it")
class ChecklistController {

    private final Species species;
    private final NameFinding names;
    private final ChecklistPapers papers;
    private final ChecklistTable table;

    ChecklistController(Species species, NameFinding names, ChecklistPapers papers, ChecklistTable table) {
        this.species = species;
        this.names = names;
        this.papers = papers;
        this.table = table;
    }

    @GetMapping("/species/checklist.pdf")
    void paper(
            HttpServletResponse response,
            Viewer viewer,
            @RequestParam MultiValueMap<String, String> asked,
            Language language)
            throws IOException {
        Checklist list = list(viewer, asked);
        byte[] pdf = papers.pdf(list, language);
        head(response, MediaType.APPLICATION_PDF_VALUE, ChecklistFiles.PDF, list);
        response.setContentLength(pdf.length);
        response.getOutputStream().write(pdf);
    }

    @GetMapping("/species/checklist.csv")
    void csv(
            HttpServletResponse response,
            Viewer viewer,
            @RequestParam MultiValueMap<String, String> asked,
            Language language)
            throws IOException {
        sheet(response, list(viewer, asked), SheetFormat.CSV, language);
    }

    @GetMapping("/species/checklist.xlsx")
    void xlsx(
            HttpServletResponse response,
            Viewer viewer,
            @RequestParam MultiValueMap<String, String> asked,
            Language language)
            throws IOException {
        sheet(response, list(viewer, asked), SheetFormat.XLSX, language);
    }

    private void sheet(HttpServletResponse response, Checklist list, SheetFormat format, Language language)
            throws IOException {
        head(response, format.mediaType(), format.extension(), list);
        table.write(list, format, response.getOutputStream(), language);
    }

    private Checklist list(Viewer viewer, MultiValueMap<String, String> asked) {
        return Checklist.of(Listings.today(species.book(viewer)), TaxaFilter.asked(FilledForm.of(asked)), names);
    }

    private static void head(HttpServletResponse response, String type, String extension, Checklist list) {
        LocalDate day = list.listings().today();
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("species-checklist-%s.%s".formatted(day, extension))
                        .build()
                        .toString());
    }
}
