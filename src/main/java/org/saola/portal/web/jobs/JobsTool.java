package org.saola.portal.web.jobs;

import java.util.Set;
import org.saola.kernel.Role;
import org.saola.kit.AdminTool;
import org.springframework.stereotype.Component;

/** Shows jobs among the tools of administration. */
@Component
class JobsTool implements AdminTool {

    static final String PATH = "/admin/jobs";

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String titleKey() {
        return "portal.jobs.title";
    }

    @Override
    public String explanationKey() {
        return "portal.jobs.explanation";
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.PLATFORM_ADMINISTRATOR);
    }
}
