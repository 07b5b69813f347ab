package org.saola.species.web;

import java.util.Set;
import org.saola.kernel.Role;
import org.saola.kit.AdminTool;
import org.springframework.stereotype.Component;

/** Shows the loading of species data among the tools of administration. */
@Component
class AdminSpeciesTool implements AdminTool {

    static final String PATH = "/admin/species";

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String titleKey() {
        return "species.admin";
    }

    @Override
    public String explanationKey() {
        return "species.admin.explanation";
    }

    @Override
    public int order() {
        return 500;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.PLATFORM_ADMINISTRATOR);
    }
}
