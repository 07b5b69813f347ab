package org.saola.portal.web.identity;

import java.util.UUID;
import org.saola.identity.ApiTokens;
import org.saola.identity.SignInProblem;
import org.saola.kernel.ProblemException;
import org.saola.kernel.SignedIn;
import org.saola.kernel.Viewer;
import org.saola.kit.PageAddress;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asks before somebody ends all their sessions, or withdraws a token. */
@Controller
@SignedIn
class AccountConfirmController {

    private final ApiTokens tokens;

    AccountConfirmController(ApiTokens tokens) {
        this.tokens = tokens;
    }

    @GetMapping(AccountController.PATH + "/sessions/end-all")
    ModelAndView endAll() {
        String all = AccountController.PATH + "/sessions/end-all";
        return ConfirmPage.of("end-all", "", all, AccountController.PATH);
    }

    @GetMapping(TokenController.PATH + "/withdraw")
    @SignedIn(secondFactor = true)
    ModelAndView withdraw(Viewer.Member viewer, @RequestParam UUID token) {
        return tokens.own(viewer).stream()
                .filter(each -> each.id().equals(token))
                .findFirst()
                .map(each -> ConfirmPage.of(
                        "token",
                        each.name(),
                        TokenController.PATH + "/withdraw",
                        TokenController.PATH,
                        new PageAddress.Parameter("token", token.toString())))
                .orElseThrow(() -> new ProblemException.NotFound(SignInProblem.TOKEN_UNKNOWN));
    }
}
