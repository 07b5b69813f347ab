package org.saola.portal.web.identity;

import org.saola.identity.Agencies;
import org.saola.identity.Agency;
import org.saola.identity.Deputies;
import org.saola.identity.Invitations;
import org.saola.identity.PeopleProblem;
import org.saola.kernel.AgencyId;
import org.saola.kernel.AllowedTo;
import org.saola.kernel.Language;
import org.saola.kernel.ProblemException;
import org.saola.kernel.Role;
import org.saola.kernel.Viewer;
import org.saola.kit.PageAddress;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Asks before an agency is suspended, an invitation withdrawn, or a deputy’s time ended. */
@Controller
@AllowedTo({Role.PLATFORM_ADMINISTRATOR, Role.AGENCY_ADMINISTRATOR})
class AgencyConfirmController {

    private static final String ONE = AgenciesController.PATH + "/{id}";

    private final Agencies agencies;
    private final Invitations invitations;
    private final Deputies deputies;

    AgencyConfirmController(Agencies agencies, Invitations invitations, Deputies deputies) {
        this.agencies = agencies;
        this.invitations = invitations;
        this.deputies = deputies;
    }

    @GetMapping(ONE + "/suspend")
    @AllowedTo(Role.PLATFORM_ADMINISTRATOR)
    ModelAndView suspend(Viewer viewer, Language language, @PathVariable String id) {
        Agency agency = agencies.find(viewer, AgencyIds.agency(id));
        String here = here(agency.id());
        return ConfirmPage.of(
                "suspend",
                agency.name().in(language).text(),
                here + "/suspend",
                here,
                new PageAddress.Parameter("version", Long.toString(agency.version())));
    }

    @GetMapping(ONE + "/invitations/{invitation}/withdraw")
    ModelAndView withdraw(Viewer viewer, @PathVariable String id, @PathVariable String invitation) {
        AgencyId agency = kept(viewer, id);
        return invitations.of(viewer, agency).stream()
                .filter(each -> each.id().value().toString().equals(invitation))
                .findFirst()
                .map(each -> ConfirmPage.of(
                        "withdraw",
                        each.name() + " · " + each.email(),
                        here(agency) + "/invitations/" + invitation + "/withdraw",
                        here(agency)))
                .orElseThrow(() -> new ProblemException.NotFound(PeopleProblem.INVITATION_UNKNOWN));
    }

    @GetMapping(ONE + "/deputies/{deputy}/end")
    ModelAndView endDeputy(Viewer viewer, @PathVariable String id, @PathVariable String deputy) {
        AgencyId agency = kept(viewer, id);
        return deputies.of(viewer, agency).stream()
                .filter(each -> each.id().toString().equals(deputy))
                .findFirst()
                .map(each -> ConfirmPage.of(
                        "end-deputy",
                        each.deputyName() + " → " + each.personName(),
                        here(agency) + "/deputies/" + deputy + "/end",
                        here(agency)))
                .orElseThrow(() -> new ProblemException.NotFound(PeopleProblem.DEPUTY_UNKNOWN));
    }

    private AgencyId kept(Viewer viewer, String id) {
        AgencyId agency = AgencyIds.agency(id);
        if (!agencies.keeps(viewer, agency)) {
            throw AgencyIds.unknown();
        }
        return agency;
    }

    private static String here(AgencyId agency) {
        return AgenciesController.PATH + "/" + agency.value();
    }
}
