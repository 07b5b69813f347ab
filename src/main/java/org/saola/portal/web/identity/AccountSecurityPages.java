package org.saola.portal.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;
import org.saola.identity.Credentials;
import org.saola.identity.Passkeys;
import org.saola.identity.SignInProviders;
import org.saola.kernel.Language;
import org.saola.kernel.Viewer;
import org.saola.kit.Moment;
import org.saola.kit.form.FilledForm;
import org.springframework.stereotype.Component;

/** Fills the page of the ways in which one signs in. */
@Component
class AccountSecurityPages {

    private final Credentials credentials;
    private final Passkeys passkeys;
    private final SignInProviders providers;

    AccountSecurityPages(Credentials credentials, Passkeys passkeys, SignInProviders providers) {
        this.credentials = credentials;
        this.passkeys = passkeys;
        this.providers = providers;
    }

    AccountSecurityPage page(
            HttpServletRequest request,
            Viewer.Member viewer,
            Language language,
            FilledForm form,
            AccountDone.Said done) {
        return new AccountSecurityPage(
                form,
                credentials.hasPassword(viewer.person()),
                passkeys.own(viewer).stream()
                        .map(passkey -> new AccountSecurityPage.PasskeyLine(
                                passkey.id().toString(),
                                passkey.name(),
                                new Moment(passkey.since()).toTheMinute(language),
                                time(passkey.lastUsed(), language)))
                        .toList(),
                passkeys.elsewhere(request).orElse(""),
                new ProviderLinks(
                        providers.own(viewer).stream()
                                .map(linked -> new ProviderLinks.Line(
                                        linked.id().toString(),
                                        linked.title(),
                                        new Moment(linked.since()).toTheMinute(language),
                                        time(linked.lastUsed(), language)))
                                .toList(),
                        providers.all()),
                done);
    }

    private static String time(Optional<Instant> instant, Language language) {
        return instant.map(at -> new Moment(at).toTheMinute(language)).orElse("");
    }
}
