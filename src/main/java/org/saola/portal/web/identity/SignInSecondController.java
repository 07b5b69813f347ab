package org.saola.portal.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.saola.identity.SignIn;
import org.saola.kernel.OpenToAll;
import org.saola.kernel.Viewer;
import org.saola.kit.PageAddress;
import org.saola.kit.form.FilledForm;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** The second factor of who has shown a first one. */
@Controller
@OpenToAll(because = "it serves who has shown a first factor in this session, and leads everybody else to sign in")
class SignInSecondController {

    static final String PATH = "/sign-in/second";
    private static final String SENT = "sent";

    private final SignIn signIn;
    private final SignInPages pages;

    SignInSecondController(SignIn signIn, SignInPages pages) {
        this.signIn = signIn;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ModelAndView show(
            HttpServletRequest request,
            Viewer viewer,
            @RequestParam(defaultValue = "/") String to,
            @RequestParam(defaultValue = "") String sent) {
        if (viewer instanceof Viewer.Member member && member.hasSecondFactor()) {
            return SignInReturn.to(to);
        }
        return signIn.beforeSecond(request).isPresent()
                ? pages.second(request, FilledForm.empty(), to, sent)
                : lead(PageAddress.at("/sign-in"), to);
    }

    /** Sends a code, and shows the page again, so that reloading it sends no other. */
    @PostMapping("/sign-in/code")
    ModelAndView send(HttpServletRequest request, @RequestParam(defaultValue = "/") String to) {
        return lead(PageAddress.at(PATH).with(SENT, signIn.sendCode(request) ? "yes" : "no"), to);
    }

    @PostMapping(PATH)
    ModelAndView check(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(defaultValue = "/") String to) {
        if (signIn.beforeSecond(request).isEmpty()) {
            return lead(PageAddress.at("/sign-in"), to);
        }
        FilledForm form = FilledForm.of(typed);
        return signIn.withCode(request, response, form.value(SignInSecondPage.CODE))
                ? SignInReturn.to(to)
                : pages.second(
                        request, form.check(sent -> false, SignInSecondPage.CODE, "portal.signin.code.wrong"), to, "");
    }

    static ModelAndView lead(PageAddress address, String to) {
        String own = SignInReturn.own(to);
        PageAddress next = own.equals("/") ? address : address.with("to", own);
        RedirectView view = new RedirectView(next.href());
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExpandUriTemplateVariables(false);
        return new ModelAndView(view);
    }
}
