package org.saola.portal.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.saola.identity.Demonstration;
import org.saola.identity.SignIn;
import org.saola.kernel.Factor;
import org.saola.kernel.Language;
import org.saola.kernel.OpenToAll;
import org.saola.kernel.Viewer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Going on as somebody fictional. Outside a demonstration there is no such page. */
@Controller
@ConditionalOnBooleanProperty("saola.site.demo")
@OpenToAll(because = "it shows invented people only; going on as one of them works from this machine alone")
class DemoController {

    private static final String PATH = "/demo";

    private final Demonstration demonstration;
    private final SignIn signIn;

    DemoController(Demonstration demonstration, SignIn signIn) {
        this.demonstration = demonstration;
        this.signIn = signIn;
    }

    @GetMapping(PATH)
    ModelAndView show(Language language) {
        return new ModelAndView(
                "portal/identity/demo",
                "page",
                new DemoPage(demonstration.accounts(language).stream()
                        .map(account -> new DemoPage.Person(
                                account.word(),
                                account.name(),
                                account.agency().in(language).text()))
                        .toList()));
    }

    @PostMapping(PATH)
    ModelAndView goOn(
            HttpServletRequest request,
            HttpServletResponse response,
            Viewer viewer,
            Language language,
            @RequestParam String account) {
        Demonstration.Account chosen = demonstration.choose(viewer, account, language);
        // As if with a password and a code, so that nothing in a demonstration asks for a mailbox that is not there.
        signIn.completeFor(request, response, chosen.person(), Set.of(Factor.PASSWORD, Factor.CODE));
        return SignInReturn.to("/");
    }
}
