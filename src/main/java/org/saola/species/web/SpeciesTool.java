package org.saola.species.web;

import org.saola.kit.MenuTool;
import org.springframework.stereotype.Component;

/** The species in the navigation. */
@Component
class SpeciesTool implements MenuTool {

    static final String PATH = "/species";

    @Override
    public String key() {
        return "species";
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String titleKey() {
        return "species.tool";
    }

    @Override
    public int order() {
        return 20;
    }
}
