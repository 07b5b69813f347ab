package org.saola.portal.web.identity;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.saola.identity.Account;
import org.saola.identity.Accounts;
import org.saola.kernel.Language;
import org.saola.kernel.Role;
import org.saola.kernel.SignedIn;
import org.saola.kernel.Viewer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who a program is to this house: to see that its token works. */
@RestController
@SignedIn
@Tag(name = "identity")
class TokenMeApi {

    /** Names of fields and roles are a promise and never change. */
    record MeJson(UUID person, String name, UUID agency, String agencyName, List<String> roles) {}

    private final Accounts accounts;

    TokenMeApi(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping("/api/v1/identity/me")
    @Operation(summary = "portal.signin.api.me", description = "portal.signin.api.me.more")
    MeJson me(Viewer.Member viewer, Language language) {
        Account account = accounts.own(viewer).orElseThrow();
        return new MeJson(
                viewer.person().value(),
                account.name(),
                viewer.agency().value(),
                account.agency().in(language).text(),
                viewer.roles().stream().map(Role::word).sorted().toList());
    }
}
