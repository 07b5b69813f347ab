package org.saola.portal;

import org.saola.kit.MenuTool;
import org.springframework.stereotype.Component;

/** Shows the country codes in the navigation. */
@Component
class CountriesTool implements MenuTool {

    static final String PATH = "/countries";

    @Override
    public String key() {
        return "countries";
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String titleKey() {
        return "portal.countries.tool";
    }

    @Override
    public int order() {
        return 80;
    }
}
