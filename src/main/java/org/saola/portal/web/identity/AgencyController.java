package org.saola.portal.web.identity;

import org.saola.identity.Agencies;
import org.saola.identity.Agency;
import org.saola.kernel.Language;
import org.saola.kernel.SignedIn;
import org.saola.kernel.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of an agency. */
@Controller
@SignedIn
class AgencyController {

    private final Agencies agencies;
    private final AgencyPages pages;

    AgencyController(Agencies agencies, AgencyPages pages) {
        this.agencies = agencies;
        this.pages = pages;
    }

    @GetMapping(AgenciesController.PATH + "/{id}")
    ModelAndView show(
            Viewer viewer, Language language, @PathVariable String id, @RequestParam(defaultValue = "") String done) {
        Agency agency = agencies.find(viewer, AgencyIds.agency(id));
        return new ModelAndView(
                "portal/identity/agency",
                "page",
                pages.page(viewer, agency, agencies.keeps(viewer, agency.id()), language, done));
    }
}
