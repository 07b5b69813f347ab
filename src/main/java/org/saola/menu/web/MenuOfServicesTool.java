package org.saola.menu.web;

import org.saola.kit.MenuTool;
import org.springframework.stereotype.Component;

/** The menu itself in the navigation. */
@Component
class MenuOfServicesTool implements MenuTool {

    @Override
    public String key() {
        return "menu";
    }

    @Override
    public String path() {
        return "/menu";
    }

    @Override
    public String titleKey() {
        return "menu.tool";
    }

    @Override
    public int order() {
        return 10;
    }
}
