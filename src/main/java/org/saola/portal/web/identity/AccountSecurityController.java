package org.saola.portal.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.saola.identity.Accounts;
import org.saola.identity.Credentials;
import org.saola.identity.PasswordFault;
import org.saola.identity.Sessions;
import org.saola.identity.SignIn;
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

/** By what one signs in: the password, the passkeys, and providers of sign-in. */
@Controller
@SignedIn(secondFactor = true)
class AccountSecurityController {

    static final String PATH = "/account/security";

    private final Credentials credentials;
    private final AccountSecurityPages pages;
    private final Accounts accounts;
    private final SignIn signIn;
    private final Sessions sessions;

    AccountSecurityController(
            Credentials credentials, AccountSecurityPages pages, Accounts accounts, SignIn signIn, Sessions sessions) {
        this.credentials = credentials;
        this.pages = pages;
        this.accounts = accounts;
        this.signIn = signIn;
        this.sessions = sessions;
    }

    @GetMapping(PATH)
    ModelAndView show(
            HttpServletRequest request,
            Viewer.Member viewer,
            Language language,
            @RequestParam(defaultValue = "") String done) {
        return page(request, viewer, language, FilledForm.empty(), AccountDone.of(done));
    }

    @PostMapping("/account/password")
    ModelAndView setPassword(
            HttpServletRequest request,
            Viewer.Member viewer,
            Language language,
            @RequestParam MultiValueMap<String, String> sent) {
        FilledForm form = check(viewer, FilledForm.of(sent));
        if (!form.accepted()) {
            return page(request, viewer, language, form, AccountDone.of(""));
        }
        credentials.setPassword(viewer, viewer.person(), form.value(AccountSecurityPage.CHOSEN));
        // Whoever had the old one may be in by it.
        sessions.endOthers(viewer, request);
        return AccountDone.PASSWORD_SET.lead();
    }

    /** The present password last: it is slow to check and counts as a try. */
    private FilledForm check(Viewer.Member viewer, FilledForm sent) {
        String chosen = sent.value(AccountSecurityPage.CHOSEN);
        Optional<PasswordFault> fault = credentials.check(chosen, accounts.knownWords(viewer.person()));
        FilledForm form = sent.check(
                        typed -> fault.isEmpty(),
                        AccountSecurityPage.CHOSEN,
                        fault.map(PasswordFault::messageKey).orElse(""),
                        Credentials.SHORTEST,
                        Credentials.LONGEST)
                .check(
                        typed -> typed.value(AccountSecurityPage.AGAIN).equals(chosen),
                        AccountSecurityPage.AGAIN,
                        "portal.signin.password.differs");
        return form.accepted() && credentials.hasPassword(viewer.person())
                ? form.check(
                        typed -> signIn.confirm(viewer, typed.value(AccountSecurityPage.PRESENT)),
                        AccountSecurityPage.PRESENT,
                        "portal.signin.password.wrong")
                : form;
    }

    private ModelAndView page(
            HttpServletRequest request,
            Viewer.Member viewer,
            Language language,
            FilledForm form,
            AccountDone.Said done) {
        ModelAndView view = new ModelAndView(
                "portal/identity/account-security", "page", pages.page(request, viewer, language, form, done));
        view.setStatus(form.accepted() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
