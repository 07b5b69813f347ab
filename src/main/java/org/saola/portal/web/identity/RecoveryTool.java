package org.saola.portal.web.identity;

import java.util.Set;
import org.saola.kernel.Role;
import org.saola.kit.AdminTool;
import org.springframework.stereotype.Component;

/** Lists the recoveries in administration. */
@Component
class RecoveryTool implements AdminTool {

    @Override
    public String path() {
        return RecoveryListController.PATH;
    }

    @Override
    public String titleKey() {
        return "portal.signin.recoveries";
    }

    @Override
    public String explanationKey() {
        return "portal.signin.recoveries.explained";
    }

    @Override
    public int order() {
        return 250;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.PLATFORM_ADMINISTRATOR, Role.AGENCY_ADMINISTRATOR);
    }
}
