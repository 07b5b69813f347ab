package org.saola.portal.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.saola.identity.Accounts;
import org.saola.identity.Sessions;
import org.saola.kernel.AgencyId;
import org.saola.kernel.Language;
import org.saola.kernel.SignedIn;
import org.saola.kernel.Viewer;
import org.saola.kit.form.FilledForm;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One’s own account: name, language, for whom one acts, where one is signed in. */
@Controller
@SignedIn
class AccountController {

    static final String PATH = "/account";
    private static final int LONGEST_NAME = 120;

    private final AccountPages pages;
    private final Accounts accounts;
    private final Sessions sessions;

    AccountController(AccountPages pages, Accounts accounts, Sessions sessions) {
        this.pages = pages;
        this.accounts = accounts;
        this.sessions = sessions;
    }

    @GetMapping(PATH)
    ModelAndView show(
            HttpServletRequest request,
            Viewer.Member viewer,
            Language language,
            @RequestParam(defaultValue = "") String done) {
        return view(pages.page(viewer, request, language, AccountDone.of(done)));
    }

    @PostMapping(PATH)
    ModelAndView change(
            HttpServletRequest request,
            Viewer.Member viewer,
            Language language,
            @RequestParam MultiValueMap<String, String> sent) {
        FilledForm form = FilledForm.of(sent)
                .check(
                        typed -> isName(typed.value(AccountPage.NAME)),
                        AccountPage.NAME,
                        "portal.signin.account.name.wrong")
                .check(
                        typed -> pages.languages().stream()
                                .anyMatch(option -> option.value().equals(typed.value(AccountPage.LANGUAGE))),
                        AccountPage.LANGUAGE,
                        "portal.signin.account.language.wrong");
        if (!form.accepted()) {
            ModelAndView view = view(pages.page(viewer, request, language, form, AccountDone.of("")));
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return view;
        }
        accounts.change(viewer, form.value(AccountPage.NAME).strip(), new Language(form.value(AccountPage.LANGUAGE)));
        return AccountDone.SAVED.lead();
    }

    @PostMapping(PATH + "/acting")
    ModelAndView act(HttpServletRequest request, Viewer.Member viewer, @RequestParam UUID agency) {
        accounts.actFor(viewer, request, new AgencyId(agency));
        return AccountDone.ACTING.lead();
    }

    @PostMapping(PATH + "/sessions/end")
    ModelAndView end(Viewer.Member viewer, @RequestParam UUID session) {
        sessions.end(viewer, session);
        return AccountDone.ENDED.lead();
    }

    @PostMapping(PATH + "/sessions/end-others")
    ModelAndView endOthers(HttpServletRequest request, Viewer.Member viewer) {
        sessions.endOthers(viewer, request);
        return AccountDone.ENDED.lead();
    }

    @PostMapping(PATH + "/sessions/end-all")
    ModelAndView endAll(Viewer.Member viewer) {
        sessions.endAll(viewer, viewer.person());
        return SignInReturn.to("/");
    }

    /** Letters, marks, spaces and what stands in names; no line breaks, nothing invisible. */
    private static boolean isName(String typed) {
        return typed.strip().length() <= LONGEST_NAME
                && typed.strip().matches("[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{N} .,'’·ʼʻ()-]*");
    }

    private static ModelAndView view(AccountPage page) {
        return new ModelAndView("portal/identity/account", "page", page);
    }
}
