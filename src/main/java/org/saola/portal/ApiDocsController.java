package org.saola.portal;

import jakarta.servlet.http.HttpServletRequest;
import org.saola.kernel.Language;
import org.saola.kernel.OpenToAll;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The description of the API for people. */
@Controller
@OpenToAll(because = "it describes addresses, each of which decides for itself")
class ApiDocsController {

    private final ApiDescription description;

    ApiDocsController(ApiDescription description) {
        this.description = description;
    }

    @GetMapping("/api/docs")
    String docs(HttpServletRequest request, Language language, Model model) {
        model.addAttribute("page", description.page(request, language.locale()));
        return "portal/api-docs";
    }
}
