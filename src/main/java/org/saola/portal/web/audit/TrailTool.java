package org.saola.portal.web.audit;

import java.util.Set;
import org.saola.kernel.Role;
import org.saola.kit.AdminTool;
import org.springframework.stereotype.Component;

/** Shows the trail among the tools of administration. */
@Component
class TrailTool implements AdminTool {

    static final String PATH = "/admin/trail";

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String titleKey() {
        return "portal.audit";
    }

    @Override
    public String explanationKey() {
        return "portal.audit.explanation";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.AUDITOR, Role.PLATFORM_ADMINISTRATOR, Role.AGENCY_ADMINISTRATOR);
    }
}
