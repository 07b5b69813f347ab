package org.saola.portal.web.identity;

import java.util.Set;
import org.saola.kernel.Role;
import org.saola.kit.AdminTool;
import org.springframework.stereotype.Component;

/** Lists the people of all agencies in administration. */
@Component
class PeopleTool implements AdminTool {

    static final String PATH = "/admin/people";

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String titleKey() {
        return "portal.identity.all-people";
    }

    @Override
    public String explanationKey() {
        return "portal.identity.all-people.text";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.PLATFORM_ADMINISTRATOR);
    }
}
