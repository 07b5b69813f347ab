package org.saola.portal.web.identity;

import java.util.UUID;
import org.saola.identity.ApiTokens;
import org.saola.identity.Passkeys;
import org.saola.identity.SignInProblem;
import org.saola.kernel.ProblemException;
import org.saola.kernel.SignedIn;
import org.saola.kernel.Viewer;
import org.saola.kit.PageAddress;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asks before somebody ends all their sessions, removes a passkey, or withdraws a token. */
@Controller
@SignedIn
class AccountConfirmController {

    private final ApiTokens tokens;
    private final Passkeys passkeys;

    AccountConfirmController(ApiTokens tokens, Passkeys passkeys) {
        this.tokens = tokens;
        this.passkeys = passkeys;
    }

    @GetMapping(AccountController.PATH + "/sessions/end-all")
    ModelAndView endAll() {
        String all = AccountController.PATH + "/sessions/end-all";
        return ConfirmPage.of("end-all", "", all, AccountController.PATH);
    }

    /** One that is gone already, as in a second window, leads back to those that are left. */
    @GetMapping(PasskeyController.REMOVE)
    @SignedIn(secondFactor = true)
    ModelAndView remove(Viewer.Member viewer, @RequestParam UUID passkey) {
        return passkeys.own(viewer).stream()
                .filter(each -> each.id().equals(passkey))
                .findFirst()
                .map(each -> ConfirmPage.of(
                        "passkey",
                        each.name(),
                        PasskeyController.REMOVE,
                        AccountSecurityController.PATH,
                        new PageAddress.Parameter("passkey", passkey.toString())))
                .orElseGet(AccountDone.PASSKEY_REMOVED::lead);
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
