package org.saola.portal.web.identity;

import org.saola.kernel.Viewer;
import org.saola.kit.MenuTool;
import org.springframework.stereotype.Component;

/** Shows the agencies in the navigation of who is signed in. */
@Component
class AgenciesTool implements MenuTool {

    @Override
    public String key() {
        return "agencies";
    }

    @Override
    public String path() {
        return AgenciesController.PATH;
    }

    @Override
    public String titleKey() {
        return "portal.identity.agencies";
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public boolean visibleTo(Viewer viewer) {
        return viewer instanceof Viewer.Member;
    }
}
