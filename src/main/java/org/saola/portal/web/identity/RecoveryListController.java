package org.saola.portal.web.identity;

import java.util.UUID;
import org.saola.identity.Recoveries;
import org.saola.identity.RecoveryId;
import org.saola.kernel.AllowedTo;
import org.saola.kernel.Language;
import org.saola.kernel.Role;
import org.saola.kernel.Viewer;
import org.saola.kit.Moment;
import org.saola.kit.PageAddress;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Deciding who is let in again. */
@Controller
@AllowedTo({Role.PLATFORM_ADMINISTRATOR, Role.AGENCY_ADMINISTRATOR})
class RecoveryListController {

    static final String PATH = "/admin/recoveries";
    private static final String DONE = "done";

    private final Recoveries recoveries;

    RecoveryListController(Recoveries recoveries) {
        this.recoveries = recoveries;
    }

    @GetMapping(PATH)
    ModelAndView show(Viewer.Member viewer, Language language, @RequestParam(defaultValue = "") String done) {
        return new ModelAndView(
                "portal/identity/recoveries",
                "page",
                new RecoveryListPage(
                        recoveries.waiting(viewer).stream()
                                .map(each -> new RecoveryListPage.Line(
                                        each.id().value().toString(),
                                        each.name(),
                                        each.email(),
                                        new Moment(each.asked()).toTheMinute(language),
                                        each.from()))
                                .toList(),
                        switch (done) {
                            case "confirmed" -> "portal.signin.recoveries.confirmed";
                            case "refused" -> "portal.signin.recoveries.refused";
                            default -> "";
                        }));
    }

    @PostMapping(PATH + "/confirm")
    ModelAndView confirm(Viewer.Member viewer, @RequestParam UUID recovery) {
        recoveries.decide(viewer, new RecoveryId(recovery), true);
        return SignInReturn.to(PageAddress.at(PATH).with(DONE, "confirmed").href());
    }

    @PostMapping(PATH + "/refuse")
    ModelAndView refuse(Viewer.Member viewer, @RequestParam UUID recovery) {
        recoveries.decide(viewer, new RecoveryId(recovery), false);
        return SignInReturn.to(PageAddress.at(PATH).with(DONE, "refused").href());
    }
}
