package org.saola.portal.web.vault;

import java.util.Set;
import org.saola.kernel.Role;
import org.saola.kit.AdminTool;
import org.springframework.stereotype.Component;

/** Shows the state of the vault among the tools of administration. */
@Component
class AdminFilesTool implements AdminTool {

    @Override
    public String path() {
        return AdminFilesController.PATH;
    }

    @Override
    public String titleKey() {
        return "portal.vault.admin";
    }

    @Override
    public String explanationKey() {
        return "portal.vault.admin.explanation";
    }

    @Override
    public int order() {
        return 400;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.PLATFORM_ADMINISTRATOR);
    }
}
