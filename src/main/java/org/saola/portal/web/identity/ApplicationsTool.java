package org.saola.portal.web.identity;

import java.util.Set;
import org.saola.kernel.Role;
import org.saola.kit.AdminTool;
import org.springframework.stereotype.Component;

/** Lists the applications in administration. */
@Component
class ApplicationsTool implements AdminTool {

    static final String PATH = "/admin/applications";

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String titleKey() {
        return "portal.identity.applications";
    }

    @Override
    public String explanationKey() {
        return "portal.identity.applications.text";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.PLATFORM_ADMINISTRATOR);
    }
}
