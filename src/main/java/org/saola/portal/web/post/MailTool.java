package org.saola.portal.web.post;

import java.util.Set;
import org.saola.kernel.Role;
import org.saola.kit.AdminTool;
import org.springframework.stereotype.Component;

/** Shows mail among the tools of administration. */
@Component
class MailTool implements AdminTool {

    static final String PATH = "/admin/mail";

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String titleKey() {
        return "portal.post.mail";
    }

    @Override
    public String explanationKey() {
        return "portal.post.mail.explanation";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.PLATFORM_ADMINISTRATOR);
    }
}
