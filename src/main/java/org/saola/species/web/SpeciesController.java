package org.saola.species.web;

import jakarta.servlet.http.HttpServletRequest;
import org.saola.kernel.Countries;
import org.saola.kernel.CountryCode;
import org.saola.kernel.KernelProblem;
import org.saola.kernel.Language;
import org.saola.kernel.OpenToAll;
import org.saola.kernel.ProblemException;
import org.saola.kernel.Viewer;
import org.saola.kit.PageAddress;
import org.saola.kit.form.FilledForm;
import org.saola.species.Category;
import org.saola.species.Regime;
import org.saola.species.Species;
import org.saola.species.SpeciesProblem;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Lists of taxa. */
@Controller
@OpenToAll(because = "the starter set is open; official data is shown only to those for whom Species opens it")
class SpeciesController {

    private final Species species;
    private final TaxaPages pages;

    SpeciesController(Species species, TaxaPages pages) {
        this.species = species;
        this.pages = pages;
    }

    @GetMapping(SpeciesTool.PATH)
    ModelAndView search(
            Viewer viewer,
            HttpServletRequest request,
            @RequestParam MultiValueMap<String, String> asked,
            Language language) {
        return shown(pages.search(species.book(viewer), PageAddress.of(request), FilledForm.of(asked), language));
    }

    @GetMapping("/species/appendices/{appendix}")
    ModelAndView onList(
            Viewer viewer,
            @PathVariable String appendix,
            HttpServletRequest request,
            @RequestParam MultiValueMap<String, String> asked,
            Language language) {
        Category category = Category.of(Regime.CITES, appendix)
                .orElseThrow(() -> new ProblemException.NotFound(SpeciesProblem.LIST_UNKNOWN, appendix));
        return shown(
                pages.onList(species.book(viewer), category, PageAddress.of(request), FilledForm.of(asked), language));
    }

    @GetMapping("/species/countries/{code}")
    ModelAndView inCountry(
            Viewer viewer,
            @PathVariable String code,
            HttpServletRequest request,
            @RequestParam MultiValueMap<String, String> asked,
            Language language) {
        CountryCode country = SpeciesWords.country(code)
                .map(known -> Countries.standard().require(known).code())
                .orElseThrow(() -> new ProblemException.NotFound(KernelProblem.COUNTRY_UNKNOWN, code));
        return shown(pages.inCountry(
                species.book(viewer), country, PageAddress.of(request), FilledForm.of(asked), language));
    }

    private static ModelAndView shown(TaxaPage page) {
        return new ModelAndView("species/taxa", "page", page);
    }
}
