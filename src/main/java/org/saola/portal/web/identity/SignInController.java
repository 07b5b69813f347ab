package org.saola.portal.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.saola.identity.SignIn;
import org.saola.kernel.OpenToAll;
import org.saola.kernel.Viewer;
import org.saola.kit.PageAddress;
import org.saola.kit.form.FilledForm;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Signing in with a password, and out. */
@Controller
@OpenToAll(because = "whoever is not signed in yet must be able to; the answer to a wrong password tells nothing else")
class SignInController {

    private final SignIn signIn;
    private final SignInPages pages;

    SignInController(SignIn signIn, SignInPages pages) {
        this.signIn = signIn;
        this.pages = pages;
    }

    @GetMapping("/sign-in")
    ModelAndView show(
            HttpServletRequest request,
            Viewer viewer,
            @RequestParam(defaultValue = "/") String to,
            @RequestParam(defaultValue = "") String failed) {
        if (viewer instanceof Viewer.Member) {
            return SignInReturn.to(to);
        }
        // Who has given a password and came back for another page is not asked for it again.
        return signIn.beforeSecond(request).isPresent()
                ? second(to)
                : pages.first(request, SignInFailure.of(failed).said(FilledForm.empty()), to);
    }

    @PostMapping("/sign-in")
    ModelAndView check(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(defaultValue = "/") String to) {
        FilledForm form = FilledForm.of(sent);
        if (signIn.withPassword(request, response, form.value(SignInPage.EMAIL), form.value(SignInPage.PASSWORD))) {
            return second(to);
        }
        // One answer to everything that can be wrong.
        return pages.first(request, SignInFailure.REFUSED.said(form), to);
    }

    @PostMapping("/sign-out")
    ModelAndView leave(HttpServletRequest request, HttpServletResponse response) {
        signIn.signOut(request, response);
        return SignInReturn.to("/");
    }

    private static ModelAndView second(String to) {
        return SignInSecondController.lead(PageAddress.at(SignInSecondController.PATH), to);
    }
}
