package org.saola.species.web;

import jakarta.servlet.http.HttpServletRequest;
import org.saola.kernel.Language;
import org.saola.kernel.OpenToAll;
import org.saola.kernel.ProblemException;
import org.saola.kernel.Viewer;
import org.saola.kit.PageAddress;
import org.saola.kit.form.FilledForm;
import org.saola.species.Species;
import org.saola.species.SpeciesBook;
import org.saola.species.SpeciesProblem;
import org.saola.species.Taxon;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of a taxon. */
@Controller
@OpenToAll(because = "the starter set is open; official data is shown only to those for whom Species opens it")
class TaxonController {

    private final Species species;
    private final TaxonPages pages;
    private final ComparePages compared;

    TaxonController(Species species, TaxonPages pages, ComparePages compared) {
        this.species = species;
        this.pages = pages;
        this.compared = compared;
    }

    @GetMapping("/species/taxa/{taxon}")
    ModelAndView taxon(
            Viewer viewer,
            @PathVariable String taxon,
            HttpServletRequest request,
            @RequestParam MultiValueMap<String, String> asked,
            Language language) {
        SpeciesBook book = species.book(viewer);
        Taxon found = require(book, taxon);
        return new ModelAndView(
                "species/taxon",
                "page",
                pages.page(
                        book,
                        found,
                        species.loads(viewer, found.id()),
                        PageAddress.of(request),
                        FilledForm.of(asked),
                        language));
    }

    @GetMapping("/species/compare")
    ModelAndView compare(Viewer viewer, @RequestParam MultiValueMap<String, String> asked, Language language) {
        SpeciesBook book = species.book(viewer);
        FilledForm form = FilledForm.of(asked);
        return new ModelAndView(
                "species/compare", "page", compared.page(book, require(book, form.value("taxon")), form, language));
    }

    static Taxon require(SpeciesBook book, String typed) {
        return TaxonPages.id(typed)
                .flatMap(book::find)
                .orElseThrow(() -> new ProblemException.NotFound(SpeciesProblem.TAXON_UNKNOWN, typed));
    }
}
