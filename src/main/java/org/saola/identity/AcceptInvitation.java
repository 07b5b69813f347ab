package org.saola.identity;

import org.saola.kernel.Language;

/** To accept an invitation without having an account. @param password already checked by {@link Credentials} */
public record AcceptInvitation(String name, Language language, String password) {

    /** Never shows the password, whatever prints this. */
    @Override
    public String toString() {
        return "AcceptInvitation[]";
    }
}
