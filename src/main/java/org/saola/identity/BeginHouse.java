package org.saola.identity;

import org.saola.kernel.EmailAddress;
import org.saola.kernel.Language;

/** The organisation that runs this Saola, and its first administrator. @param password already checked by {@link Credentials} */
public record BeginHouse(String organisation, String name, EmailAddress email, Language language, String password) {

    /** Never shows the password, whatever prints this. */
    @Override
    public String toString() {
        return "BeginHouse[]";
    }
}
