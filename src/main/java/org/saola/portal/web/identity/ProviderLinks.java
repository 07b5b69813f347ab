package org.saola.portal.web.identity;

import java.util.List;
import org.saola.identity.SignInProviders;

/**
 * The providers of sign-in on the page of one’s own account.
 *
 * @param linked to which the account is linked
 * @param offered those that the operator set
 */
public record ProviderLinks(List<Line> linked, List<SignInProviders.Provider> offered) {

    /** @param lastUsed empty where it was not used yet */
    public record Line(String id, String title, String since, String lastUsed) {}

    public boolean isAny() {
        return !linked.isEmpty() || !offered.isEmpty();
    }
}
