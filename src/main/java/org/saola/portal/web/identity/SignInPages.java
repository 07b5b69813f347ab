package org.saola.portal.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import org.saola.identity.Passkeys;
import org.saola.identity.SignInProviders;
import org.saola.kit.form.FilledForm;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Fills the pages of sign-in. */
@Component
class SignInPages {

    private final Passkeys passkeys;
    private final SignInProviders providers;

    SignInPages(Passkeys passkeys, SignInProviders providers) {
        this.passkeys = passkeys;
        this.providers = providers;
    }

    ModelAndView first(HttpServletRequest request, FilledForm form, String to) {
        return view("sign-in", new SignInPage(form, passkey(request, to), providers.all()), form);
    }

    ModelAndView second(HttpServletRequest request, FilledForm form, String to, String sent) {
        return view(
                "sign-in-second",
                new SignInSecondPage(form, passkey(request, to), sent.equals("yes"), sent.equals("no")),
                form);
    }

    private PasskeySignIn passkey(HttpServletRequest request, String to) {
        return new PasskeySignIn(
                SignInReturn.own(to), passkeys.elsewhere(request).orElse(""));
    }

    private static ModelAndView view(String template, Object page, FilledForm form) {
        ModelAndView view = new ModelAndView("portal/identity/" + template, "page", page);
        view.setStatus(form.accepted() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
