package org.saola.portal.web.identity;

import java.util.Locale;
import org.saola.identity.AgencyKind;
import org.saola.kernel.Role;

/** The messages that name roles and kinds of agencies. */
final class RoleWords {

    private RoleWords() {}

    static String key(Role role) {
        return "identity.role." + role.word();
    }

    static String key(AgencyKind kind) {
        return "identity.kind." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
