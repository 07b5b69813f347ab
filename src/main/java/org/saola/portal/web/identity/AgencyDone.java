package org.saola.portal.web.identity;

import java.util.Arrays;
import java.util.Locale;
import org.saola.kernel.AgencyId;
import org.saola.kit.PageAddress;
import org.springframework.web.servlet.ModelAndView;

/** What was just done to an agency or its people, said on the page of the agency. */
enum AgencyDone {
    REGISTERED,
    CHANGED,
    SUSPENDED,
    RESUMED,
    INVITED,
    SENT_AGAIN,
    WITHDRAWN,
    REMOVED,
    ROLES_CHANGED,
    DEPUTY_NAMED,
    DEPUTY_ENDED;

    ModelAndView lead(AgencyId agency) {
        return SignInReturn.to(PageAddress.at(AgenciesController.PATH + "/" + agency.value())
                .with("done", word())
                .href());
    }

    /** The message of what an address says was done; empty where it says nothing that we know. */
    static String of(String word) {
        return Arrays.stream(values())
                .filter(done -> done.word().equals(word))
                .map(done -> "portal.identity.done." + done.word())
                .findFirst()
                .orElse("");
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
