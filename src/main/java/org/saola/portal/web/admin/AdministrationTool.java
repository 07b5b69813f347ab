package org.saola.portal.web.admin;

import org.saola.kernel.Role;
import org.saola.kernel.Viewer;
import org.saola.kit.MenuTool;
import org.springframework.stereotype.Component;

/** Shows administration in the navigation of those who have something to do there. */
@Component
class AdministrationTool implements MenuTool {

    @Override
    public String key() {
        return "admin";
    }

    @Override
    public String path() {
        return "/admin";
    }

    @Override
    public String titleKey() {
        return "portal.admin";
    }

    @Override
    public int order() {
        return 900;
    }

    @Override
    public boolean visibleTo(Viewer viewer) {
        return viewer.has(Role.PLATFORM_ADMINISTRATOR, Role.AGENCY_ADMINISTRATOR, Role.AUDITOR);
    }
}
