package org.saola.portal.web.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.UUID;
import org.saola.audit.Audit;
import org.saola.audit.AuditProblem;
import org.saola.kernel.AllowedTo;
import org.saola.kernel.Language;
import org.saola.kernel.ProblemException;
import org.saola.kernel.Role;
import org.saola.kernel.Viewer;
import org.saola.kit.PageAddress;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** The trail, for those who answer for what is done here. */
@Controller
@AllowedTo({Role.AUDITOR, Role.PLATFORM_ADMINISTRATOR, Role.AGENCY_ADMINISTRATOR})
class TrailController {

    /** What a short trail takes; a longer one is looked at again later. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final TrailPages pages;
    private final TrailEntryPages entryPages;
    private final ChainChecks checks;
    private final Audit audit;

    TrailController(TrailPages pages, TrailEntryPages entryPages, ChainChecks checks, Audit audit) {
        this.pages = pages;
        this.entryPages = entryPages;
        this.checks = checks;
        this.audit = audit;
    }

    @GetMapping(TrailTool.PATH)
    ModelAndView show(
            HttpServletRequest request,
            Viewer.Member viewer,
            Language language,
            @RequestParam MultiValueMap<String, String> asked) {
        return new ModelAndView(
                "portal/audit/trail", "page", pages.page(viewer, PageAddress.of(request), asked, language));
    }

    @GetMapping(TrailTool.PATH + "/{entry}")
    ModelAndView entry(Viewer.Member viewer, Language language, @PathVariable UUID entry) {
        return audit.entry(viewer, entry)
                .map(found ->
                        new ModelAndView("portal/audit/trail-entry", "page", entryPages.page(viewer, found, language)))
                .orElseThrow(() -> new ProblemException.NotFound(AuditProblem.ENTRY_UNKNOWN));
    }

    @PostMapping(TrailTool.PATH + "/check")
    @AllowedTo({Role.AUDITOR, Role.PLATFORM_ADMINISTRATOR})
    ModelAndView check(Viewer.Member viewer) {
        checks.check(viewer, PATIENCE);
        RedirectView back = new RedirectView(TrailTool.PATH);
        back.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(back);
    }
}
