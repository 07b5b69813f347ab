package org.saola.portal.web.identity;

import java.util.Arrays;
import java.util.Locale;
import org.saola.kit.PageAddress;
import org.springframework.web.servlet.ModelAndView;

/** What was just done to one’s own account, said on the page that follows. */
enum AccountDone {
    SAVED(AccountController.PATH, true),
    ACTING(AccountController.PATH, true),
    ENDED(AccountController.PATH, true),
    PASSWORD_SET(AccountSecurityController.PATH, true),
    PASSKEY_ADDED(AccountSecurityController.PATH, true),
    PASSKEY_FAILED(AccountSecurityController.PATH, false),
    PASSKEY_REMOVED(AccountSecurityController.PATH, true),
    PROVIDER_LINKED(AccountSecurityController.PATH, true),
    PROVIDER_FAILED(AccountSecurityController.PATH, false),
    PROVIDER_TAKEN(AccountSecurityController.PATH, false),
    PROVIDER_AWAY(AccountSecurityController.PATH, false),
    PROVIDER_UNLINKED(AccountSecurityController.PATH, true),
    TOKEN_WITHDRAWN(TokenController.PATH, true);

    /** @param key the message; empty where nothing was done @param good whether it went well */
    public record Said(String key, boolean good) {}

    private final String path;
    private final boolean good;

    AccountDone(String path, boolean good) {
        this.path = path;
        this.good = good;
    }

    ModelAndView lead() {
        return SignInReturn.to(PageAddress.at(path).with("done", word()).href());
    }

    /** What an address says was done; nothing where it says what we do not know. */
    static Said of(String word) {
        return Arrays.stream(values())
                .filter(done -> done.word().equals(word))
                .map(done -> new Said("portal.signin.account.done." + done.word(), done.good))
                .findFirst()
                .orElse(new Said("", true));
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
