package org.saola.portal.web.vault;

import java.util.OptionalLong;
import java.util.UUID;
import org.saola.kernel.AgencyId;
import org.saola.kernel.AllowedTo;
import org.saola.kernel.Language;
import org.saola.kernel.Role;
import org.saola.kernel.Viewer;
import org.saola.vault.VaultCare;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** The vault for who keeps the house: sizes and states, no file and no name of one. */
@Controller
@AllowedTo(Role.PLATFORM_ADMINISTRATOR)
class AdminFilesController {

    static final String PATH = "/admin/files";
    private static final long GIGABYTE = 1L << 30;
    private static final long MOST = 100_000;

    private final VaultCare care;
    private final AdminFilesPages pages;

    AdminFilesController(VaultCare care, AdminFilesPages pages) {
        this.care = care;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ModelAndView show(Viewer.Member viewer, Language language) {
        return new ModelAndView("portal/vault/admin-files", "page", pages.page(viewer, language));
    }

    /** @param gigabytes empty to go back to the quota of the settings */
    @PostMapping(PATH + "/quota")
    ModelAndView setQuota(
            Viewer.Member viewer,
            Language language,
            @RequestParam UUID agency,
            @RequestParam(defaultValue = "") String gigabytes) {
        String typed = gigabytes.strip();
        if (!typed.isEmpty() && !isQuota(typed)) {
            ModelAndView again = new ModelAndView(
                    "portal/vault/admin-files", "page", pages.page(viewer, language, new AgencyId(agency), typed));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        care.setQuota(
                viewer,
                new AgencyId(agency),
                typed.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(typed) * GIGABYTE));
        return back();
    }

    @PostMapping(PATH + "/sweep")
    ModelAndView sweep(Viewer.Member viewer) {
        care.sweepSoon(viewer);
        return back();
    }

    private static boolean isQuota(String typed) {
        return typed.matches("\\d{1,6}") && Long.parseLong(typed) <= MOST;
    }

    private static ModelAndView back() {
        RedirectView next = new RedirectView(PATH);
        next.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(next);
    }
}
