package org.saola.portal.web.identity;

import java.util.Arrays;
import java.util.Locale;
import org.saola.kit.PageAddress;
import org.saola.kit.form.FilledForm;
import org.springframework.web.servlet.ModelAndView;

/** Why somebody is on the page of sign-in again: one answer to everything that can be wrong with what they showed. */
enum SignInFailure {
    REFUSED("portal.signin.failed"),
    /** The provider that they wanted to sign in with. */
    AWAY("portal.signin.provider.away"),
    WAIT("portal.signin.provider.wait"),
    NONE("");

    private final String key;

    SignInFailure(String key) {
        this.key = key;
    }

    /** What an address says; nothing where it says what we do not know. */
    static SignInFailure of(String word) {
        return Arrays.stream(values())
                .filter(failure -> failure.word().equals(word))
                .findFirst()
                .orElse(NONE);
    }

    FilledForm said(FilledForm form) {
        return this == NONE ? form : form.check(typed -> false, SignInPage.EMAIL, key);
    }

    ModelAndView lead(String to) {
        return SignInSecondController.lead(PageAddress.at("/sign-in").with("failed", word()), to);
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
