package org.saola.portal.web.identity;

import java.util.Arrays;
import java.util.Locale;
import org.saola.kit.PageAddress;
import org.springframework.web.servlet.ModelAndView;

/** What was just done to one’s own account, said on the page that follows. */
enum AccountDone {
    SAVED,
    ACTING,
    ENDED;

    ModelAndView lead() {
        return SignInReturn.to(
                PageAddress.at(AccountController.PATH).with("done", word()).href());
    }

    /** The message of what an address says was done; empty where it says nothing that we know. */
    static String of(String word) {
        return Arrays.stream(values())
                .filter(done -> done.word().equals(word))
                .map(done -> "portal.signin.account.done." + done.word())
                .findFirst()
                .orElse("");
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
