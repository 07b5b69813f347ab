package org.saola.kit.web;

import org.saola.kit.MenuTool;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Shows the design page in the navigation of a demonstration. */
@Component
@ConditionalOnBooleanProperty("saola.site.demo")
class DesignTool implements MenuTool {

    @Override
    public String key() {
        return "kit";
    }

    @Override
    public String path() {
        return DesignController.PATH;
    }

    @Override
    public String titleKey() {
        return "kit.design.tool";
    }

    @Override
    public int order() {
        return 900;
    }
}
