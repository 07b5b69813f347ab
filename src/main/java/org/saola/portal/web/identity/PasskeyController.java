package org.saola.portal.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.saola.identity.Passkeys;
import org.saola.identity.SignIn;
import org.saola.kernel.OpenToAll;
import org.saola.kernel.SignedIn;
import org.saola.kernel.Viewer;
import org.saola.kit.form.FilledForm;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Signing in with a passkey, adding and removing one. */
@Controller
@SignedIn(secondFactor = true)
class PasskeyController {

    static final String REMOVE = "/account/passkeys/remove";

    private static final int LONGEST_NAME = 60;

    private final Passkeys passkeys;
    private final SignIn signIn;
    private final SignInPages pages;

    PasskeyController(Passkeys passkeys, SignIn signIn, SignInPages pages) {
        this.passkeys = passkeys;
        this.signIn = signIn;
        this.pages = pages;
    }

    @OpenToAll(because = "whoever is not signed in yet must be able to; the answer proves who they are")
    @PostMapping("/sign-in/passkey/options")
    ResponseEntity<String> ask(HttpServletRequest request, HttpServletResponse response) {
        return passkeys.requestOptions(request, response)
                .map(PasskeyController::json)
                .orElseGet(() ->
                        ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS).build());
    }

    @OpenToAll(because = "whoever is not signed in yet must be able to; the answer proves who they are")
    @PostMapping("/sign-in/passkey")
    ModelAndView check(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam String credential,
            @RequestParam(defaultValue = "/") String to) {
        if (passkeys.signIn(request, response, credential)) {
            return SignInReturn.to(to);
        }
        FilledForm failed = FilledForm.empty().check(sent -> false, "passkey", "portal.signin.passkey.failed");
        return signIn.beforeSecond(request).isPresent()
                ? pages.second(request, failed, to, "")
                : pages.first(request, failed, to);
    }

    @PostMapping("/account/passkeys/options")
    ResponseEntity<String> askToAdd(HttpServletRequest request, Viewer.Member viewer) {
        return json(passkeys.creationOptions(viewer, request));
    }

    @PostMapping("/account/passkeys")
    ModelAndView add(
            HttpServletRequest request,
            Viewer.Member viewer,
            @RequestParam String credential,
            @RequestParam(defaultValue = "") String name) {
        String typed = name.strip().replaceAll("\\p{Cntrl}", "");
        String given = typed.substring(0, Math.min(typed.length(), LONGEST_NAME));
        String device = AccountDevice.name(String.valueOf(request.getHeader("User-Agent")));
        return passkeys.add(viewer, request, credential, given.isEmpty() ? device : given)
                ? AccountDone.PASSKEY_ADDED.lead()
                : AccountDone.PASSKEY_FAILED.lead();
    }

    @PostMapping(REMOVE)
    ModelAndView remove(Viewer.Member viewer, @RequestParam UUID passkey) {
        passkeys.remove(viewer, passkey);
        return AccountDone.PASSKEY_REMOVED.lead();
    }

    private static ResponseEntity<String> json(String options) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(options);
    }
}
