package org.saola.portal;

import jakarta.servlet.http.HttpServletRequest;
import org.saola.kernel.Language;
import org.saola.kernel.OpenToAll;
import org.saola.kit.PageAddress;
import org.saola.kit.form.FilledForm;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The codes of countries and territories, for people. */
@Controller
@OpenToAll(because = "the codes are a public standard")
class CountriesController {

    private final CountriesPages pages;

    CountriesController(CountriesPages pages) {
        this.pages = pages;
    }

    @GetMapping(CountriesTool.PATH)
    ModelAndView show(
            HttpServletRequest request, @RequestParam MultiValueMap<String, String> asked, Language language) {
        return new ModelAndView(
                "portal/countries", "page", pages.page(PageAddress.of(request), FilledForm.of(asked), language));
    }
}
