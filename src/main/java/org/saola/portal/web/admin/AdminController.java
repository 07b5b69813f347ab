package org.saola.portal.web.admin;

import java.util.Comparator;
import org.saola.kernel.AllowedTo;
import org.saola.kernel.Role;
import org.saola.kernel.Viewer;
import org.saola.kit.AdminTool;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The entrance of administration. */
@Controller
@AllowedTo(
        value = {Role.PLATFORM_ADMINISTRATOR, Role.AGENCY_ADMINISTRATOR, Role.AUDITOR},
        secondFactor = false)
class AdminController {

    private final ObjectProvider<AdminTool> tools;

    AdminController(ObjectProvider<AdminTool> tools) {
        this.tools = tools;
    }

    @GetMapping("/admin")
    ModelAndView show(Viewer viewer) {
        AdminPage page = new AdminPage(tools.stream()
                .filter(tool -> viewer.has(tool.roles().toArray(Role[]::new)))
                .sorted(Comparator.comparingInt(AdminTool::order))
                .map(tool -> new AdminPage.Tool(tool.path(), tool.titleKey(), tool.explanationKey()))
                .toList());
        return new ModelAndView("portal/admin/admin", "page", page);
    }
}
