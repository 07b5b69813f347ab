package org.saola.portal.web.vault;

import org.saola.kernel.Role;
import org.saola.kernel.Viewer;
import org.saola.vault.FileHook;
import org.springframework.stereotype.Component;

/** Files hang on an agency: its people see them, its administrator and its head add and remove them. */
@Component
class AgencyPapers implements FileHook {

    static final String KIND = "identity.agency";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean maySee(Viewer viewer, String subject) {
        return viewer instanceof Viewer.Member member
                && member.hasSecondFactor()
                && member.agency().value().toString().equals(subject);
    }

    @Override
    public boolean mayAdd(Viewer viewer, String subject) {
        return maySee(viewer, subject) && viewer.has(Role.AGENCY_ADMINISTRATOR, Role.AGENCY_HEAD);
    }

    @Override
    public boolean mayRemove(Viewer viewer, String subject) {
        return mayAdd(viewer, subject);
    }
}
