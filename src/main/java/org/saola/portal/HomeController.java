package org.saola.portal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.saola.kernel.OpenToAll;
import org.saola.kernel.Viewer;
import org.saola.kit.MenuTool;
import org.saola.menu.Menu;
import org.saola.menu.Service;
import org.saola.menu.ServiceKind;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The home page. */
@Controller
@OpenToAll(because = "it only leads to pages that decide for themselves")
class HomeController {

    private final ObjectProvider<Menu> menu;
    private final ObjectProvider<MenuTool> tools;

    HomeController(ObjectProvider<Menu> menu, ObjectProvider<MenuTool> tools) {
        this.menu = menu;
        this.tools = tools;
    }

    @GetMapping("/")
    String home(Model model, Viewer viewer) {
        model.addAttribute("page", new HomePage(kinds(), tools(viewer)));
        return "portal/home";
    }

    /** Empty where the menu is switched off. */
    private List<HomePage.Kind> kinds() {
        Menu present = menu.getIfAvailable();
        if (present == null) {
            return List.of();
        }
        Map<ServiceKind, Long> counts = present.catalogue().services().stream()
                .collect(Collectors.groupingBy(Service::kind, TreeMap::new, Collectors.counting()));
        return Arrays.stream(ServiceKind.values())
                .filter(counts::containsKey)
                .map(kind -> new HomePage.Kind(
                        "/menu?kind=" + kind,
                        "menu.kinds." + kind,
                        "portal.kind." + kind,
                        counts.getOrDefault(kind, 0L).intValue()))
                .toList();
    }

    private List<HomePage.Tool> tools(Viewer viewer) {
        return tools.stream()
                .filter(MenuTool::inNavigation)
                .filter(tool -> tool.visibleTo(viewer))
                .filter(tool -> !tool.key().equals("menu"))
                .sorted(java.util.Comparator.comparingInt(MenuTool::order))
                .map(tool -> new HomePage.Tool(tool.path(), tool.titleKey()))
                .toList();
    }
}
