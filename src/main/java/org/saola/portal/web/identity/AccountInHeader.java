package org.saola.portal.web.identity;

import java.util.Optional;
import org.saola.identity.Accounts;
import org.saola.kernel.Language;
import org.saola.kernel.Viewer;
import org.saola.kit.AccountSign;
import org.springframework.stereotype.Component;

/** Shows on every page who is signed in and for whom they act. */
@Component
class AccountInHeader implements AccountSign {

    private final Accounts accounts;

    AccountInHeader(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Optional<Shown> shown(Viewer viewer, Language language) {
        return accounts.own(viewer)
                .map(account ->
                        new Shown(account.name(), account.agency().in(language).text()));
    }
}
